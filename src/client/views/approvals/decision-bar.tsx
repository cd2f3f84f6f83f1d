import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import { type Approval, type Decision } from '../../services/approvals'
import { approvals as text } from '../../text'
import { RejectForm } from './reject-form'

interface DecisionBarProps {
    readonly approvals: readonly Approval[]
    readonly selected: readonly Approval[]
    readonly onSelectAll: (all: boolean) => void
    readonly onDecide: (approvals: readonly Approval[], decision: Decision, reason: string) => Promise<void>
}

/** Decides many at once. It is there as soon as there is more than one. */
export function DecisionBar({ approvals, selected, onSelectAll, onDecide }: DecisionBarProps) {
    const [rejecting, setRejecting] = useState(false)
    if (approvals.length < 2) return null
    const count = selected.length
    return (
        <div className="decision-bar">
            <Checkbox
                id="select-all"
                name="select-all"
                label={count > 0 ? text.selected(count) : text.selectAll}
                checked={count === approvals.length}
                onChange={(event) => onSelectAll(event.target.checked)}
            />
            {count > 0 && !rejecting && (
                <div className="decision-bar__actions">
                    <Button type="button" onClick={() => void onDecide(selected, 'approved', '')}>
                        {text.approveMany(count)}
                    </Button>
                    <Button type="button" outline onClick={() => setRejecting(true)}>
                        {text.rejectMany(count)}
                    </Button>
                </div>
            )}
            {count > 0 && rejecting && (
                <RejectForm
                    id="many"
                    count={count}
                    onCancel={() => setRejecting(false)}
                    onReject={async (reason) => {
                        await onDecide(selected, 'rejected', reason)
                        setRejecting(false)
                    }}
                />
            )}
        </div>
    )
}
