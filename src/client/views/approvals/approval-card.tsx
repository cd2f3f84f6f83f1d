import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import { addressOf, Go } from '../../app/router'
import { showInstant } from '../../model/dates'
import { type Approval, type Decision } from '../../services/approvals'
import { approvals as text } from '../../text'
import { Answers } from '../../ui/answers'
import { SubmittalCard } from '../../ui/submittal-card'
import { RejectForm } from './reject-form'

interface ApprovalCardProps {
    readonly approval: Approval
    readonly selected: boolean
    /** Whether there are others to decide together with it. */
    readonly selectable: boolean
    readonly onSelect: (on: boolean) => void
    readonly onDecide: (decision: Decision, reason: string) => Promise<void>
}

/** One decision with everything that is needed to take it. */
export function ApprovalCard({ approval, selected, selectable, onSelect, onDecide }: ApprovalCardProps) {
    const { id, item, askedAt, submittals, answers } = approval
    const [rejecting, setRejecting] = useState(false)
    return (
        <article className="panel approval">
            <header className="approval__head">
                {selectable && (
                    <Checkbox
                        id={`select-${id}`}
                        name="selected"
                        label={<span className="sr-only">{text.select(item.number)}</span>}
                        checked={selected}
                        onChange={(event) => onSelect(event.target.checked)}
                    />
                )}
                <div>
                    <h2>
                        <Go to={addressOf('request', { id: item.id })}>{item.number}</Go> {item.name}
                    </h2>
                    <p className="muted">
                        {[item.openedBy && text.from(item.openedBy), text.asked(showInstant(askedAt))]
                            .filter(Boolean)
                            .join(' · ')}
                    </p>
                </div>
            </header>
            {answers.length > 0 && <Answers answers={answers} />}
            {submittals.length + answers.length === 0 && <p className="muted">{text.noSubmittal}</p>}
            {submittals.map((submittal) => (
                <SubmittalCard key={submittal.number} submittal={submittal} />
            ))}
            {rejecting ? (
                <RejectForm
                    id={id}
                    count={1}
                    onCancel={() => setRejecting(false)}
                    onReject={(reason) => onDecide('rejected', reason)}
                />
            ) : (
                <div className="approval__actions">
                    <Button type="button" onClick={() => void onDecide('approved', '')}>
                        {text.approve}
                        <span className="sr-only"> {item.number}</span>
                    </Button>
                    <Button type="button" outline onClick={() => setRejecting(true)}>
                        {text.reject}
                        <span className="sr-only"> {item.number}</span>
                    </Button>
                </div>
            )}
        </article>
    )
}
