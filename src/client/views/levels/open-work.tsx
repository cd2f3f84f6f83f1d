import { addressOf, Go } from '../../app/router'
import { type AgeGroup, byAge, byParty } from '../../model/attainment'
import { now } from '../../services/clock'
import { type Task } from '../../services/queue'
import { levels as text, words } from '../../text'
import { Panel } from '../../ui/page'

/** Open work by its age and by who has to act; each figure is the way to its tasks. */
export function OpenWork({ tasks }: { readonly tasks: readonly Task[] }) {
    const { waitingColumns: columns } = text
    const ages = byAge(tasks, now())
    const most = Math.max(1, ...ages.map((age) => age.tasks.length))
    return (
        <div className="columns columns--even">
            <Panel title={text.ages}>
                <ul className="bars">
                    {ages.map((age) => (
                        <li key={String(age.upTo)}>
                            <span>{ageName(age, ages)}</span>
                            <span className="bars__track" aria-hidden="true">
                                <span style={{ width: `${(age.tasks.length / most) * 100}%` }} />
                            </span>
                            <Go to={addressOf('queue')}>{age.tasks.length}</Go>
                        </li>
                    ))}
                </ul>
            </Panel>
            <Panel title={text.waiting}>
                <table className="list" aria-label={text.waiting}>
                    <thead>
                        <tr>
                            <th scope="col">{columns.party}</th>
                            <th scope="col">{columns.tasks}</th>
                            <th scope="col">{columns.longest}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {byParty(tasks, now()).map((group) => (
                            <tr key={group.party}>
                                <td>{words.waitingOn[group.party]}</td>
                                <td data-label={columns.tasks}>
                                    <Go to={addressOf('queue', { list: group.party === 'cdt' ? '' : 'waiting' })}>
                                        {group.tasks.length}
                                    </Go>
                                </td>
                                <td data-label={columns.longest}>
                                    {group.tasks.length === 0 ? '–' : text.days(group.longest)}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </Panel>
        </div>
    )
}

function ageName({ upTo }: AgeGroup, ages: readonly AgeGroup[]): string {
    return upTo === null ? text.over(ages[ages.length - 2].upTo ?? 0) : text.upTo(upTo)
}
