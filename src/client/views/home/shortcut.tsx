import { Go } from '../../app/router'
import { Icon, type IconName } from '../../ui/icon'

interface ShortcutProps {
    readonly to: string
    readonly icon: IconName
    readonly title: string
    readonly text: string
}

export function Shortcut({ to, icon, title, text }: ShortcutProps) {
    return (
        <li>
            <Go to={to} className="shortcut">
                <Icon name={icon} size={24} />
                <span>
                    <strong>{title}</strong>
                    <small>{text}</small>
                </span>
            </Go>
        </li>
    )
}
