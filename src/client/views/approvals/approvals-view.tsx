import { Alert } from '@trussworks/react-uswds'
import { useState } from 'react'
import { forget, useResource } from '../../app/use-resource'
import { type Approval, decide, type Decision, listApprovals } from '../../services/approvals'
import { asFailure } from '../../services/failure'
import { approvals as text } from '../../text'
import { Page } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { ApprovalCard } from './approval-card'
import { DecisionBar } from './decision-bar'

interface Outcome {
    readonly decision: Decision
    readonly done: number
    readonly failed: readonly string[]
}

/** Decisions that wait for the person; one or many at once. */
export function ApprovalsView() {
    const list = useResource('approvals', listApprovals)
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
    const [outcome, setOutcome] = useState<Outcome | null>(null)

    const decideAll = async (approvals: readonly Approval[], decision: Decision, reason: string) => {
        const failed: string[] = []
        for (const { id, item } of approvals) {
            try {
                await decide(id, decision, reason)
            } catch (thrown) {
                const failure = asFailure(thrown)
                failed.push(text.failed(item.number, failure.message || text.decidedAlready))
            }
        }
        setOutcome({ decision, done: approvals.length - failed.length, failed })
        setSelected(new Set())
        forget('waiting')
        list.reload()
    }
    const toggle = (id: string, on: boolean) => {
        const next = new Set(selected)
        if (on) next.add(id)
        else next.delete(id)
        setSelected(next)
    }
    return (
        <Page title={text.title} intro={text.intro}>
            <div role="status">{outcome && <OutcomeNotice outcome={outcome} />}</div>
            <Loaded resource={list} lines={6}>
                {(found) =>
                    found.length === 0 ? (
                        <Empty icon="check" title={text.empty} />
                    ) : (
                        <>
                            <DecisionBar
                                approvals={found}
                                selected={found.filter(({ id }) => selected.has(id))}
                                onSelectAll={(all) => setSelected(new Set(all ? found.map(({ id }) => id) : []))}
                                onDecide={decideAll}
                            />
                            {found.map((approval) => (
                                <ApprovalCard
                                    key={approval.id}
                                    approval={approval}
                                    selected={selected.has(approval.id)}
                                    selectable={found.length > 1}
                                    onSelect={(on) => toggle(approval.id, on)}
                                    onDecide={(decision, reason) => decideAll([approval], decision, reason)}
                                />
                            ))}
                        </>
                    )
                }
            </Loaded>
        </Page>
    )
}

function OutcomeNotice({ outcome: { decision, done, failed } }: { readonly outcome: Outcome }) {
    return (
        <>
            {done > 0 && (
                <Alert type="success" headingLevel="h2" slim className="notice">
                    {decision === 'approved' ? text.approved(done) : text.rejected(done)}
                </Alert>
            )}
            {failed.map((message) => (
                <Alert key={message} type="error" headingLevel="h2" slim className="notice">
                    {message}
                </Alert>
            ))}
        </>
    )
}
