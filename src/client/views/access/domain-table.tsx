import { type Domain } from '../../services/access'
import { access as text } from '../../text'
import { HostName } from '../../ui/names'
import { Until } from './until'

interface DomainTableProps {
    readonly domains: readonly Domain[]
    readonly department: string
}

export function DomainTable({ domains, department }: DomainTableProps) {
    const { domainColumns: columns } = text
    return (
        <table className="list" aria-label={text.domainTable(department)}>
            <thead>
                <tr>
                    <th scope="col">{columns.name}</th>
                    <th scope="col">{columns.status}</th>
                    <th scope="col">{columns.evidence}</th>
                    <th scope="col">{columns.method}</th>
                    <th scope="col">{columns.wildcard}</th>
                </tr>
            </thead>
            <tbody>
                {domains.map((domain) => (
                    <tr key={domain.id}>
                        <td className="cell-name">
                            <strong>
                                <HostName name={domain.name} />
                            </strong>
                        </td>
                        <td data-label={columns.status}>{text.domainStatus[domain.status] ?? domain.status}</td>
                        <td data-label={columns.evidence}>
                            <Until date={domain.evidenceExpiresOn} />
                        </td>
                        <td data-label={columns.method}>{text.methods[domain.method] ?? '–'}</td>
                        <td data-label={columns.wildcard}>
                            {domain.wildcardAllowed ? text.wildcard.yes : text.wildcard.no}
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}
