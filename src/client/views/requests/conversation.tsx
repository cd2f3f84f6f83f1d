import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useDraft } from '../../app/use-draft'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { addComment, type RequestDetail } from '../../services/requests'
import { requests as text } from '../../text'
import { FailureNotice } from '../../ui/states'

interface ConversationProps {
    readonly request: RequestDetail
    readonly onSent: () => void
}

/** What was said about a request, and a field to say more. What is written is kept until it is sent. */
export function Conversation({ request, onSent }: ConversationProps) {
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
        <>
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
            <form onSubmit={(event) => (event.preventDefault(), void send())}>
                <Label htmlFor="comment">{text.write}</Label>
                <Textarea
                    id="comment"
                    name="comment"
                    rows={3}
                    value={words}
                    onChange={(event) => setWords(event.target.value)}
                />
                {failure && <FailureNotice failure={failure} />}
                <Button type="submit" disabled={sending || words.trim() === ''}>
                    {text.send}
                </Button>
            </form>
        </>
    )
}
