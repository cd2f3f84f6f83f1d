import { addressOf, Go } from '../../app/router'
import { forget, useResource } from '../../app/use-resource'
import { showDayOf } from '../../model/dates'
import { openTaskOf, STEPS, stepsDone, turnOf } from '../../model/request-turn'
import { readRequest, type RequestDetail } from '../../services/requests'
import { requests as text, words } from '../../text'
import { Answers } from '../../ui/answers'
import { Facts } from '../../ui/facts'
import { Icon } from '../../ui/icon'
import { Page, Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { SubmittalCard } from '../../ui/submittal-card'
import { Conversation } from './conversation'
import { TurnBadge } from './turn-badge'
import { Withdrawal } from './withdrawal'

/** One request: where it stands, what was ordered, and what was said about it. */
export function RequestView({ id }: { readonly id: string }) {
    const resource = useResource(`request:${id}`, (signal) => readRequest(id, signal))
    const { data } = resource
    return (
        <Page
            title={data ? data.number : text.title}
            intro={data && `${data.item} · ${text.ordered(showDayOf(data.openedAt), data.openedBy)}`}
            above={
                <Go to={addressOf('requests')} className="way-back">
                    <Icon name="back" />
                    {text.back}
                </Go>
            }
        >
            <Loaded resource={resource} lines={8}>
                {(request) => (
                    <>
                        <Panel title={text.progress}>
                            <Progress request={request} />
                            <Withdrawal request={request} onDone={() => answered(resource.reload)} />
                        </Panel>
                        <div className="columns">
                            <div>
                                <Panel title={text.conversation}>
                                    <Conversation request={request} onSent={() => answered(resource.reload)} />
                                </Panel>
                            </div>
                            <div>
                                {request.submittals.length > 0 && (
                                    <Panel title={text.submittals}>
                                        {request.submittals.map((submittal) => (
                                            <SubmittalCard key={submittal.number} submittal={submittal} />
                                        ))}
                                    </Panel>
                                )}
                                {request.answers.length > 0 && (
                                    <Panel title={text.submittals}>
                                        <Answers answers={request.answers} />
                                    </Panel>
                                )}
                                {request.approvals.length > 0 && (
                                    <Panel title={text.approvals}>
                                        <Facts
                                            facts={request.approvals.map(({ approver, state }) => [
                                                approver,
                                                words.approval[state] ?? state,
                                            ])}
                                        />
                                    </Panel>
                                )}
                            </div>
                        </div>
                    </>
                )}
            </Loaded>
        </Page>
    )
}

/** An answer and a withdrawal change whose turn it is, in the lists as well. */
function answered(reload: () => void): void {
    for (const kept of ['requests', 'home']) forget(kept)
    reload()
}

function Progress({ request }: { readonly request: RequestDetail }) {
    const done = stepsDone(request)
    const turn = turnOf(request)
    return (
        <>
            <p className="advice">
                <TurnBadge turn={turn} />
                <PromisedDay request={request} />
            </p>
            <ol className={`steps ${turn === 'refused' ? 'steps--refused' : ''}`}>
                {STEPS.map((step, index) => (
                    <li
                        key={step}
                        className={index < done ? 'steps__done' : undefined}
                        aria-current={index === done ? 'step' : undefined}
                    >
                        {text.steps[step]}
                    </li>
                ))}
            </ol>
        </>
    )
}

function PromisedDay({ request }: { readonly request: RequestDetail }) {
    const task = openTaskOf(request)
    if (!request.active) return showDayOf(request.closedAt)
    if (task?.targetAt) return text.promise(showDayOf(task.targetAt))
    if (task?.objectiveAt) return text.objective(showDayOf(task.objectiveAt))
    return task === undefined ? text.noPromise : null
}
