import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useMe } from '../../app/me-context'
import { addressOf, Go } from '../../app/router'
import { forget, useResource } from '../../app/use-resource'
import { hasRole } from '../../services/page'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { readTask, takeTask, type TaskDetail } from '../../services/queue'
import { queue as text, words } from '../../text'
import { Icon } from '../../ui/icon'
import { Page, Panel } from '../../ui/page'
import { FailureNotice, Loaded } from '../../ui/states'
import { AskCustomer } from './ask-customer'
import { HandIn } from './hand-in'
import { TaskFacts } from './task-facts'
import { Waiting } from './waiting'

/** One task: what to do, what was asked for, and the place to hand in the result. */
export function TaskView({ id }: { readonly id: string }) {
    const task = useResource(`task:${id}`, (signal) => readTask(id, signal))
    const reload = () => {
        forget('queue')
        forget('waiting')
        task.reload()
    }
    return (
        <Page
            title={task.data?.title || task.data?.number || text.title}
            intro={task.data && `${task.data.number} · ${words.taskKind[task.data.kind] ?? task.data.kind}`}
            above={
                <Go to={addressOf('queue')} className="way-back">
                    <Icon name="back" />
                    {text.back}
                </Go>
            }
            actions={task.data && <Take task={task.data} onTaken={reload} />}
        >
            <Loaded resource={task} lines={8}>
                {(found) => (
                    <div className="columns">
                        <div>
                            {!found.active && (
                                <Panel title={text.closed}>
                                    <p className="pre-line">{found.closureEvidence}</p>
                                </Panel>
                            )}
                            {found.active && found.steps.length > 0 && (
                                <Panel title={text.steps}>
                                    <ol className="to-follow">
                                        {found.steps.map((step) => (
                                            <li key={step}>{step}</li>
                                        ))}
                                    </ol>
                                </Panel>
                            )}
                            {found.submittal && found.kind === 'issue_certificate' && (
                                <Panel title={text.handIn}>
                                    <HandIn task={found} onSaved={reload} />
                                </Panel>
                            )}
                        </div>
                        <div>
                            <TaskFacts task={found} />
                            {found.active && hasRole('fulfiller', 'admin') && (
                                <Panel title={text.waitingTitle}>
                                    <Waiting task={found} onChanged={reload} />
                                    {found.requestedItem && <AskCustomer task={found} onAsked={reload} />}
                                </Panel>
                            )}
                        </div>
                    </div>
                )}
            </Loaded>
        </Page>
    )
}

function Take({ task, onTaken }: { readonly task: TaskDetail; readonly onTaken: () => void }) {
    const me = useMe()
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    if (!task.active || task.assignedTo?.id === me.id || !hasRole('fulfiller', 'admin')) return null
    const take = async () => {
        try {
            await takeTask(task.id)
            onTaken()
        } catch (thrown) {
            setFailure(asFailure(thrown))
        }
    }
    return (
        <>
            <Button type="button" outline onClick={() => void take()}>
                {text.take}
            </Button>
            {failure && <FailureNotice failure={failure} />}
        </>
    )
}
