import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useDraft } from '../../app/use-draft'
import { openTaskOf } from '../../model/request-turn'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { addComment, type RequestDetail } from '../../services/requests'
import { requests as text } from '../../text'
import { Icon } from '../../ui/icon'
import { FailureNotice } from '../../ui/states'

interface ConversationProps {
    readonly request: RequestDetail
    readonly onSent: () => void
}

/** What was said about a request, and a field to say more: in front when an answer is waited for. */
export function Conversation({ request, onSent }: ConversationProps) {
    const task = openTaskOf(request)
    const asked = task?.waitingOn === 'customer'
    const write = <Write request={request} answer={asked} onSent={onSent} />
    return (
        <>
            {asked && (
                <div className="asked">
                    <p className="asked__head">
                        <Icon name="warning" />
                        {text.asked}
                    </p>
                    {task.question !== '' && <p className="pre-line">{task.question}</p>}
                </div>
            )}
            {asked && write}
            {request.conversation.length === 0 && <p className="muted">{text.noConversation}</p>}
            <ol className="comments">
                {request.conversation.map(({ at, by, text: said }) => (
                    <li key={at + by + said}>
                        <p className="comments__head">
                            <strong>{by}</strong> <time className="muted">{at}</time>
                        </p>
                        <p className="pre-line">{said}</p>
                    </li>
                ))}
            </ol>
            {!asked && write}
        </>
    )
}

interface WriteProps extends ConversationProps {
    /** Whether the words answer a question. */
    readonly answer: boolean
}

/** What is written is kept until it is sent. */
function Write({ request, answer, onSent }: WriteProps) {
    const [words, setWords, clearWords] = useDraft(`comment:${request.id}`, '')
    const [sending, setSending] = useState(false)
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const send = async () => {
        setSending(true)
        setFailure(null)
        try {
            await addComment(request.id, words.trim())
            clearWords()
            onSent()
        } catch (thrown) {
            setFailure(asFailure(thrown))
        } finally {
            setSending(false)
        }
    }
    return (
        <form onSubmit={(event) => (event.preventDefault(), void send())}>
            <Label htmlFor="comment">{answer ? text.answer : text.write}</Label>
            <Textarea
                id="comment"
                name="comment"
                rows={3}
                value={words}
                onChange={(event) => setWords(event.target.value)}
            />
            {failure && <FailureNotice failure={failure} />}
            <Button type="submit" disabled={sending || words.trim() === ''}>
                {answer ? text.sendAnswer : text.send}
            </Button>
        </form>
    )
}
