import { type Urgency } from '../model/certificate-life'
import { words } from '../text'
import { Icon, type IconName } from './icon'

export type Tone = 'bad' | 'warn' | 'good' | 'info' | 'plain'

/** A short state in a coloured field; its words say all that its colour does. */
export function Badge({
    tone,
    icon,
    children,
}: {
    readonly tone: Tone
    readonly icon?: IconName
    readonly children: string
}) {
    return (
        <span className={`badge badge--${tone}`}>
            {icon && <Icon name={icon} size={16} />}
            {children}
        </span>
    )
}

export const URGENCY_LOOK: Record<Urgency, { tone: Tone; icon: IconName }> = {
    expired: { tone: 'bad', icon: 'error' },
    critical: { tone: 'bad', icon: 'warning' },
    late: { tone: 'warn', icon: 'warning' },
    due: { tone: 'info', icon: 'clock' },
    fine: { tone: 'good', icon: 'check' },
    ended: { tone: 'plain', icon: 'ended' },
}

export function UrgencyBadge({ urgency }: { readonly urgency: Urgency }) {
    return <Badge {...URGENCY_LOOK[urgency]}>{words.urgency[urgency]}</Badge>
}
