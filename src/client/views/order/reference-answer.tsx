import { Select } from '@trussworks/react-uswds'
import { useResource } from '../../app/use-resource'
import { optionsOf } from '../../services/catalog'
import { order as text } from '../../text'
import { type AnswerProps } from './answer'

/** A choice among records. The one that is set stands there at once; the others come when they are read. */
export function ReferenceAnswer({ id, variable, state, value, describedBy, invalid, onAnswer }: AnswerProps) {
    const { data } = useResource(`options:${variable.reference}:${variable.referenceQuery}`, (signal) =>
        optionsOf(variable, signal)
    )
    const options = data ?? []
    const isListed = value === '' || options.some((option) => option.id === value)
    return (
        <Select
            id={id}
            name={variable.name}
            value={value}
            required={state.mandatory}
            disabled={state.readOnly}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => onAnswer(event.target.value)}
        >
            {(value === '' || !state.mandatory) && <option value="">{text.choosePlease}</option>}
            {!isListed && <option value={value}>{variable.initialDisplay || value}</option>}
            {options.map((option) => (
                <option key={option.id} value={option.id}>
                    {option.name}
                </option>
            ))}
        </Select>
    )
}
