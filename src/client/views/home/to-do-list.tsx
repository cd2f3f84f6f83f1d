import { Go } from '../../app/router'
import { isLive } from '../../model/certificate-life'
import { showDayOf } from '../../model/dates'
import { type ToDo } from '../../model/to-do'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { home } from '../../text'
import { Icon } from '../../ui/icon'
import { Empty } from '../../ui/states'

interface ToDoListProps {
    readonly toDos: readonly ToDo[]
    readonly certificates: readonly Certificate[]
}

export function ToDoList({ toDos, certificates }: ToDoListProps) {
    if (toDos.length === 0) {
        const opening = nextOpening(certificates)
        return (
            <Empty icon="check" title={home.nothing}>
                {opening !== null && <p>{home.nothingMore(showDayOf(opening))}</p>}
            </Empty>
        )
    }
    return (
        <ul className="to-dos">
            {toDos.map(({ key, tone, icon, title, detail, action, to }) => (
                <li key={key} className={`to-do to-do--${tone}`}>
                    <Icon name={icon} size={24} />
                    <div className="to-do__text">
                        <strong>{title}</strong>
                        {detail !== '' && <span>{detail}</span>}
                    </div>
                    <Go to={to} className="usa-button usa-button--outline to-do__action">
                        {action}
                        <span className="sr-only">: {title}</span>
                    </Go>
                </li>
            ))}
        </ul>
    )
}

function nextOpening(certificates: readonly Certificate[]): number | null {
    const openings = certificates
        .filter(isLive)
        .map(({ renewableFrom }) => renewableFrom)
        .filter((opening): opening is number => opening !== null && opening > now())
    return openings.length > 0 ? Math.min(...openings) : null
}
