import { Checkbox } from '@trussworks/react-uswds'
import { useResource } from '../../app/use-resource'
import { optionsOf } from '../../services/catalog'
import { order as text } from '../../text'
import { Skeleton } from '../../ui/states'
import { type AnswerProps } from './answer'

/** A choice of several records; the answer holds their ids, with commas between. */
export function ReferencesAnswer({ id, variable, state, value, describedBy, onAnswer }: AnswerProps) {
    const { data } = useResource(`options:${variable.reference}:${variable.referenceQuery}`, (signal) =>
        optionsOf(variable, signal)
    )
    if (data === null) return <Skeleton lines={2} />
    if (data.length === 0) return <p className="muted">{text.nothingToChoose}</p>
    const chosen = value.split(',').filter((entry) => entry !== '')
    return (
        <div
            id={id}
            role="group"
            aria-label={variable.label}
            aria-describedby={describedBy}
            tabIndex={-1}
            className="options"
        >
            {data.map((option) => (
                <Checkbox
                    key={option.id}
                    id={`${id}-${option.id}`}
                    name={variable.name}
                    label={option.name}
                    disabled={state.readOnly}
                    checked={chosen.includes(option.id)}
                    onChange={(event) =>
                        onAnswer(
                            (event.target.checked
                                ? [...chosen, option.id]
                                : chosen.filter((entry) => entry !== option.id)
                            ).join(',')
                        )
                    }
                />
            ))}
        </div>
    )
}
