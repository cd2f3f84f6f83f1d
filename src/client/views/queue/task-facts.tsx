import { addressOf, Go } from '../../app/router'
import { showDay, showInstant } from '../../model/dates'
import { type TaskDetail } from '../../services/queue'
import { queue as text, requests, words } from '../../text'
import { CopyButton } from '../../ui/copy-button'
import { Facts } from '../../ui/facts'
import { Names } from '../../ui/names'
import { Panel } from '../../ui/page'

export function TaskFacts({ task }: { readonly task: TaskDetail }) {
    const { labels } = text
    const { submittal } = task
    return (
        <Panel title={text.request}>
            <Facts
                facts={[
                    [requests.labels.names, submittal && <Names names={submittal.names} most={20} />],
                    [
                        requests.labels.kind,
                        submittal && ((words.kind as Record<string, string>)[submittal.kind] ?? submittal.kind),
                    ],
                    [requests.labels.key, submittal?.key ?? ''],
                    [requests.labels.server, submittal?.server ?? ''],
                    [requests.labels.department, task.organization?.name ?? ''],
                    [
                        labels.request,
                        task.requestedItem && (
                            <Go to={addressOf('request', { id: task.requestedItem.id })}>
                                {task.requestedItem.name || text.openRequest}
                            </Go>
                        ),
                    ],
                    [
                        labels.renewalOf,
                        task.certificate && (
                            <Go to={addressOf('certificate', { id: task.certificate.id })}>{task.certificate.name}</Go>
                        ),
                    ],
                    [labels.opened, showInstant(task.openedAt)],
                    [labels.promise, task.targetAt === null ? '' : showInstant(task.targetAt)],
                    [labels.objective, task.objectiveAt === null ? '' : showInstant(task.objectiveAt)],
                    [labels.startBy, task.startBy && showDay(task.startBy)],
                    [labels.assigned, task.assignedTo?.name ?? text.unassigned],
                ]}
            />
            {submittal && submittal.csr !== '' && (
                <details className="pem">
                    <summary>{text.csr}</summary>
                    <CopyButton text={submittal.csr} />
                    <pre tabIndex={0}>{submittal.csr}</pre>
                </details>
            )}
        </Panel>
    )
}
