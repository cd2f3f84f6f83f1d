import { Button, ErrorMessage, FormGroup, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { approvals as text, common } from '../../text'

interface RejectFormProps {
    readonly id: string
    readonly count: number
    readonly onReject: (reason: string) => Promise<void>
    readonly onCancel: () => void
}

/** A rejection needs its reason: the requester is sent it. */
export function RejectForm({ id, count, onReject, onCancel }: RejectFormProps) {
    const [reason, setReason] = useState('')
    const [missing, setMissing] = useState(false)
    const field = `reason-${id}`
    const submit = () => {
        if (reason.trim() === '') return setMissing(true)
        void onReject(reason)
    }
    return (
        <form className="reject" onSubmit={(event) => (event.preventDefault(), submit())}>
            <FormGroup error={missing}>
                <Label htmlFor={field}>{text.reason}</Label>
                <span id={`${field}-hint`} className="usa-hint">
                    {text.reasonHint}
                </span>
                {missing && <ErrorMessage>{text.reasonMissing}</ErrorMessage>}
                <Textarea
                    id={field}
                    name={field}
                    rows={3}
                    value={reason}
                    autoFocus
                    aria-describedby={`${field}-hint`}
                    onChange={(event) => setReason(event.target.value)}
                />
            </FormGroup>
            <Button type="submit" secondary>
                {text.confirmReject(count)}
            </Button>
            <Button type="button" unstyled onClick={onCancel}>
                {common.cancel}
            </Button>
        </form>
    )
}
