import { Radio } from '@trussworks/react-uswds'
import { useState } from 'react'
import { WAITING_ON } from '../../../server/core/states'
import { capital } from '../../model/capital'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { setWaitingOn, type TaskDetail } from '../../services/queue'
import { queue as text, words } from '../../text'
import { FailureNotice } from '../../ui/states'

/** Says who has to act; the service's clock follows it (T6). */
export function Waiting({ task, onChanged }: { readonly task: TaskDetail; readonly onChanged: () => void }) {
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const change = async (waitingOn: string) => {
        setFailure(null)
        try {
            await setWaitingOn(task.id, waitingOn)
            onChanged()
        } catch (thrown) {
            setFailure(asFailure(thrown))
        }
    }
    return (
        <fieldset className="usa-fieldset">
            <legend className="sr-only">{text.waitingTitle}</legend>
            <p className="muted">{text.waitingHint}</p>
            {Object.values(WAITING_ON).map((party) => (
                <Radio
                    key={party}
                    id={`waiting-${party}`}
                    name="waiting"
                    label={capital(words.waitingOn[party])}
                    checked={task.waitingOn === party}
                    onChange={() => void change(party)}
                />
            ))}
            {failure && <FailureNotice failure={failure} />}
        </fieldset>
    )
}
