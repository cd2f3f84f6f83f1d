import { pacificDate } from '../../../server/core/time/pacific'
import { useMe } from '../../app/me-context'
import { addressOf } from '../../app/router'
import { useCertificates } from '../../app/use-certificates'
import { useResource } from '../../app/use-resource'
import { type AccessWatcher, accessToDos } from '../../model/access-to-do'
import { toDos } from '../../model/to-do'
import { readAccess } from '../../services/access'
import { countApprovals } from '../../services/approvals'
import { now } from '../../services/clock'
import { hasRole, mayReset, setting } from '../../services/page'
import { listOpenTasks } from '../../services/queue'
import { listMyQuestions } from '../../services/requests'
import { home } from '../../text'
import { Page, Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { Ahead } from './ahead'
import { Numbers } from './numbers'
import { Shortcut } from './shortcut'
import { ToDoList } from './to-do-list'

/** What the person may do about delegated access. */
function watcherFor(userId: string): AccessWatcher {
    return {
        userId,
        mayReset: mayReset(),
        reviews: hasRole('fulfiller'),
        reviewDays: setting('reviewDays'),
        trainingDays: setting('trainingDays'),
    }
}

/** What needs the person now, and what lies ahead. */
export function HomeView() {
    const me = useMe()
    const certificates = useCertificates()
    const work = useResource('home:work', async (signal) => {
        const [approvals, questions, queue, { admins }] = await Promise.all([
            hasRole('approver', 'admin') ? countApprovals(signal) : 0,
            listMyQuestions(signal),
            hasRole('fulfiller', 'admin') ? listOpenTasks(signal) : [],
            readAccess(me.scope, signal),
        ])
        return { approvals, questions, queue, access: accessToDos(admins, watcherFor(me.id), pacificDate(now())) }
    })
    const firstName = me.name.split(' ')[0] || me.userName
    return (
        <Page title={home.title(firstName)} intro={me.organization?.name}>
            <div className="columns">
                <div>
                    <Panel title={home.todo}>
                        <Loaded resource={work}>
                            {(open) => (
                                <Loaded resource={certificates}>
                                    {(list) => (
                                        <ToDoList
                                            toDos={toDos({ certificates: list.certificates, ...open }, now())}
                                            certificates={list.certificates}
                                        />
                                    )}
                                </Loaded>
                            )}
                        </Loaded>
                    </Panel>
                    <Panel title={home.ahead}>
                        <Loaded resource={certificates} lines={3}>
                            {(list) => <Ahead certificates={list.certificates} />}
                        </Loaded>
                    </Panel>
                </div>
                <div>
                    <Panel title={home.numbers}>
                        <Loaded resource={certificates} lines={3}>
                            {(list) => <Numbers certificates={list.certificates} />}
                        </Loaded>
                    </Panel>
                    <Panel title={home.shortcuts}>
                        <ul className="shortcuts">
                            <Shortcut
                                to={addressOf('order')}
                                icon="order"
                                title={home.orderShortcut}
                                text={home.orderShortcutText}
                            />
                            <Shortcut
                                to={addressOf('tools', { tool: 'decoder' })}
                                icon="tools"
                                title={home.toolsShortcut}
                                text={home.toolsShortcutText}
                            />
                            <Shortcut
                                to={addressOf('tools', { tool: 'concern' })}
                                icon="info"
                                title={home.concernShortcut}
                                text={home.concernShortcutText}
                            />
                        </ul>
                    </Panel>
                </div>
            </div>
        </Page>
    )
}
