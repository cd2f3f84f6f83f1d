import { Alert, Button, ErrorMessage, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useDraft } from '../../app/use-draft'
import { isPrivateKey } from '../../model/order-draft'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { type BreachNote, type CertificateVerdict, handIn, type TaskDetail, verdictIn } from '../../services/queue'
import { order, queue as text } from '../../text'
import { DropZone } from '../../ui/drop-zone'
import { FailureNotice } from '../../ui/states'
import { BreachQuestion } from './breach-question'
import { Comparison } from './comparison'

/** Takes the issued certificate: first compared with the request, then, when it is the right one, saved. */
export function HandIn({ task, onSaved }: { readonly task: TaskDetail; readonly onSaved: () => void }) {
    const [pem, setPem, clearPem] = useDraft(`certificate:${task.id}`, '')
    const [refused, setRefused] = useState(false)
    const [verdict, setVerdict] = useState<CertificateVerdict | null>(null)
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const [breach, setBreach] = useState<BreachNote>({ cause: '', reason: '' })
    const [busy, setBusy] = useState(false)
    const saved = verdict?.certificate

    const enter = (next: string) => {
        const key = isPrivateKey(next)
        setRefused(key)
        if (key) return
        setVerdict(null)
        setPem(next)
    }
    const send = async (dryRun: boolean) => {
        setBusy(true)
        setFailure(null)
        try {
            setVerdict(await handIn(task.number, pem, dryRun, breach))
            if (!dryRun) {
                clearPem()
                onSaved()
            }
        } catch (thrown) {
            const why = asFailure(thrown)
            const judged = verdictIn(why.answer)
            setVerdict(judged)
            if (judged === null) setFailure(why)
        } finally {
            setBusy(false)
        }
    }
    if (saved) {
        return (
            <Alert type="success" headingLevel="h3" slim>
                {text.saved(saved.number)}
            </Alert>
        )
    }
    if (!task.active) return <p className="muted">{text.closed}</p>
    return (
        <form onSubmit={(event) => (event.preventDefault(), void send(verdict?.verdict !== 'accept'))}>
            <p className="muted">{text.handInIntro}</p>
            <Label htmlFor="issued">{text.certificate}</Label>
            {refused && <ErrorMessage>{`${order.privateKeyTitle}. ${order.privateKey}`}</ErrorMessage>}
            <DropZone label="" onText={enter}>
                <Textarea
                    id="issued"
                    name="issued"
                    rows={8}
                    className="mono"
                    spellCheck={false}
                    value={pem}
                    onChange={(event) => enter(event.target.value)}
                />
            </DropZone>
            <div aria-live="polite">{verdict && <Comparison verdict={verdict} task={task} />}</div>
            {verdict?.asks_cause && <BreachQuestion breach={breach} onChange={setBreach} />}
            {failure && <FailureNotice failure={failure} />}
            {verdict?.verdict === 'accept' ? (
                <Button type="submit" disabled={busy || (verdict.asks_cause && breach.cause === '')}>
                    {busy ? text.saving : text.save}
                </Button>
            ) : (
                <Button type="submit" outline disabled={busy || pem.trim() === ''}>
                    {busy ? text.comparing : text.compare}
                </Button>
            )}
        </form>
    )
}
