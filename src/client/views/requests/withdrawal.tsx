import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useEffect, useRef, useState } from 'react'
import { mayWithdraw } from '../../model/request-turn'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { type RequestDetail, withdraw } from '../../services/requests'
import { common, requests as text } from '../../text'
import { FailureNotice } from '../../ui/states'

interface WithdrawalProps {
    readonly request: RequestDetail
    readonly onDone: () => void
}

/** The way to take an open request of one's own back. It cannot be undone, so it is asked about first. */
export function Withdrawal({ request, onDone }: WithdrawalProps) {
    const [asking, setAsking] = useState(false)
    const [done, setDone] = useState(false)
    const told = useRef<HTMLParagraphElement>(null)
    useEffect(() => {
        if (done) told.current?.focus()
    }, [done])
    if (done)
        return (
            <p ref={told} role="status" tabIndex={-1}>
                {text.withdrawn(request.number)}
            </p>
        )
    if (!mayWithdraw(request)) return null
    if (!asking)
        return (
            <Button type="button" outline onClick={() => setAsking(true)}>
                {text.withdraw}
            </Button>
        )
    return (
        <Confirmation
            request={request}
            onCancel={() => setAsking(false)}
            onDone={() => {
                setDone(true)
                onDone()
            }}
        />
    )
}

interface ConfirmationProps extends WithdrawalProps {
    readonly onCancel: () => void
}

function Confirmation({ request, onCancel, onDone }: ConfirmationProps) {
    const [reason, setReason] = useState('')
    const [sending, setSending] = useState(false)
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const send = async () => {
        setSending(true)
        setFailure(null)
        try {
            await withdraw(request.number, reason.trim())
            onDone()
        } catch (thrown) {
            setFailure(asFailure(thrown))
            setSending(false)
        }
    }
    return (
        <form className="reject" aria-label={text.withdraw} onSubmit={(event) => (event.preventDefault(), void send())}>
            <p id="withdrawal-hint">{text.withdrawHint}</p>
            <Label htmlFor="withdrawal-reason">{text.withdrawReason}</Label>
            <Textarea
                id="withdrawal-reason"
                name="reason"
                rows={2}
                maxLength={1000}
                value={reason}
                autoFocus
                aria-describedby="withdrawal-hint"
                onChange={(event) => setReason(event.target.value)}
            />
            {failure && <FailureNotice failure={failure} />}
            <Button type="submit" secondary disabled={sending}>
                {text.confirmWithdraw(request.number)}
            </Button>
            <Button type="button" unstyled onClick={onCancel}>
                {common.cancel}
            </Button>
        </form>
    )
}
