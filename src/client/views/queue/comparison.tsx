import { type CertificateVerdict, type TaskDetail } from '../../services/queue'
import { queue as text } from '../../text'
import { Findings } from '../../ui/findings'
import { Icon } from '../../ui/icon'
import { HostName } from '../../ui/names'

interface ComparisonProps {
    readonly verdict: CertificateVerdict
    readonly task: TaskDetail
}

/** The certificate beside the request, name by name. */
export function Comparison({ verdict, task }: ComparisonProps) {
    const accepted = verdict.verdict === 'accept'
    const { facts } = verdict
    const requested = new Set(task.submittal?.names ?? [])
    const delivered = new Set(facts?.names ?? [])
    const { comparison } = text
    return (
        <>
            <p className={accepted ? 'verdict verdict--good' : 'verdict verdict--bad'}>
                <Icon name={accepted ? 'check' : 'error'} />
                {accepted ? text.matches : text.matchesNot}
            </p>
            <Findings findings={verdict.findings} />
            {facts && (
                <>
                    <table className="list comparison">
                        <caption>{text.comparisonTitle}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{comparison.name}</th>
                                <th scope="col">{comparison.requested}</th>
                                <th scope="col">{comparison.delivered}</th>
                            </tr>
                        </thead>
                        <tbody>
                            {[...new Set([...requested, ...delivered])].map((name) => (
                                <tr key={name} className={requested.has(name) !== delivered.has(name) ? 'differs' : ''}>
                                    <td>
                                        <HostName name={name} />
                                    </td>
                                    <td data-label={comparison.requested}>
                                        {requested.has(name) ? comparison.yes : comparison.no}
                                    </td>
                                    <td data-label={comparison.delivered}>
                                        {delivered.has(name) ? comparison.yes : comparison.no}
                                    </td>
                                </tr>
                            ))}
                        </tbody>
                    </table>
                    {facts.sameKey !== null && <p>{facts.sameKey ? text.keySame : text.keyOther}</p>}
                </>
            )}
        </>
    )
}
