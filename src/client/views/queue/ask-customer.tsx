import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useDraft } from '../../app/use-draft'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { askCustomer } from '../../services/questions'
import { type TaskDetail } from '../../services/queue'
import { queue as text } from '../../text'
import { FailureNotice } from '../../ui/states'

/** A question to whoever ordered. What is written is kept until it is sent. */
export function AskCustomer({ task, onAsked }: { readonly task: TaskDetail; readonly onAsked: () => void }) {
    const [words, setWords, clearWords] = useDraft(`question:${task.id}`, '')
    const [sending, setSending] = useState(false)
    const [asked, setAsked] = useState(false)
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const send = async () => {
        setSending(true)
        setFailure(null)
        try {
            await askCustomer(task.number, words.trim())
            clearWords()
            setAsked(true)
            onAsked()
        } catch (thrown) {
            setFailure(asFailure(thrown))
        } finally {
            setSending(false)
        }
    }
    return (
        <form className="ask" onSubmit={(event) => (event.preventDefault(), void send())}>
            <Label htmlFor="question">{text.ask}</Label>
            <span id="question-help" className="usa-hint">
                {text.askHint}
            </span>
            <Textarea
                id="question"
                name="question"
                rows={3}
                aria-describedby="question-help"
                value={words}
                onChange={(event) => (setAsked(false), setWords(event.target.value))}
            />
            {failure && <FailureNotice failure={failure} />}
            <div className="ask__send">
                <Button type="submit" outline disabled={sending || words.trim() === ''}>
                    {sending ? text.asking : text.askSend}
                </Button>
                <span role="status">{asked && text.asked}</span>
            </div>
        </form>
    )
}
