import { Label, Select, Textarea } from '@trussworks/react-uswds'
import { BREACH_CAUSE } from '../../../server/core/states'
import { type BreachNote } from '../../services/queue'
import { levels, queue as text } from '../../text'

interface BreachQuestionProps {
    readonly breach: BreachNote
    readonly onChange: (breach: BreachNote) => void
}

/** Asks why the objective was missed: managers read it in the ledger. */
export function BreachQuestion({ breach, onChange }: BreachQuestionProps) {
    return (
        <fieldset className="usa-fieldset">
            <legend>{text.breachTitle}</legend>
            <p className="muted">{text.breachHint}</p>
            <Label htmlFor="breach-cause">{text.breachCause}</Label>
            <Select
                id="breach-cause"
                name="breach-cause"
                required
                value={breach.cause}
                onChange={(event) => onChange({ ...breach, cause: event.target.value })}
            >
                <option value="">{text.breachChoose}</option>
                {Object.values(BREACH_CAUSE).map((cause) => (
                    <option key={cause} value={cause}>
                        {levels.causes[cause]}
                    </option>
                ))}
            </Select>
            <Label htmlFor="breach-reason">{text.breachReason}</Label>
            <Textarea
                id="breach-reason"
                name="breach-reason"
                rows={3}
                maxLength={1000}
                required={breach.cause === BREACH_CAUSE.other}
                value={breach.reason}
                onChange={(event) => onChange({ ...breach, reason: event.target.value })}
            />
        </fieldset>
    )
}
