import { type AgeGroup, byAge, byParty } from '../../model/attainment'
import { capital } from '../../model/capital'
import { now } from '../../services/clock'
import { type Task } from '../../services/queue'
import { type Ledger } from '../../services/service-levels'
import { levels as text, words } from '../../text'
import { Panel } from '../../ui/page'
import { RecordsLink } from '../../ui/records-link'

interface OpenWorkProps {
    readonly tasks: readonly Task[]
    /** Null while it is read. */
    readonly ledger: Ledger | null
}

/** Open work by its age and by who has to act; each figure opens its tasks. */
export function OpenWork({ tasks, ledger }: OpenWorkProps) {
    const { waitingColumns: columns } = text
    const ages = byAge(tasks, now())
    const most = Math.max(1, ...ages.map((age) => age.tasks.length))
    return (
        <div className="columns columns--even">
            <Panel title={text.ages}>
                {ledger && (
                    <p className="advice">
                        <RecordsLink query={ledger.overdue.query}>{text.overdue(ledger.overdue.number)}</RecordsLink>
                        <RecordsLink query={ledger.atRisk.query}>{text.atRisk(ledger.atRisk.number)}</RecordsLink>
                    </p>
                )}
                <ul className="bars">
                    {ages.map((age) => (
                        <li key={String(age.upTo)}>
                            <span>{ageName(age, ages)}</span>
                            <span className="bars__track" aria-hidden="true">
                                <span style={{ width: `${(age.tasks.length / most) * 100}%` }} />
                            </span>
                            <RecordsLink query={age.query} label={`${ageName(age, ages)}: ${age.tasks.length}`}>
                                {age.tasks.length}
                            </RecordsLink>
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
                                <td>{capital(words.waitingOn[group.party])}</td>
                                <td data-label={columns.tasks}>
                                    <RecordsLink query={group.query}>{group.tasks.length}</RecordsLink>
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
