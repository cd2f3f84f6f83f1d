import { Go } from '../../app/router'
import { useItems } from '../../app/use-items'
import { useMe } from '../../app/me-context'
import { passwordResetAddress } from '../../model/certificate-actions'
import { showDay } from '../../model/dates'
import { type DelegatedAdmin } from '../../services/access'
import { mayReset } from '../../services/page'
import { access as text } from '../../text'
import { Names } from '../../ui/names'
import { Until } from './until'

interface AdminTableProps {
    readonly admins: readonly DelegatedAdmin[]
    readonly department: string
}

export function AdminTable({ admins, department }: AdminTableProps) {
    const { adminColumns: columns } = text
    return (
        <table className="list" aria-label={text.adminTable(department)}>
            <thead>
                <tr>
                    <th scope="col">{columns.who}</th>
                    <th scope="col">{columns.status}</th>
                    <th scope="col">{columns.password}</th>
                    <th scope="col">{columns.training}</th>
                    <th scope="col">{columns.reviewed}</th>
                    <th scope="col">{columns.domains}</th>
                </tr>
            </thead>
            <tbody>
                {admins.map((admin) => (
                    <tr key={admin.id}>
                        <td className="cell-name">
                            <strong>{admin.name || (admin.shared ? text.shared : admin.login)}</strong>
                            <small>{admin.login}</small>
                        </td>
                        <td data-label={columns.status}>{text.adminStatus[admin.status] ?? admin.status}</td>
                        <td data-label={columns.password}>
                            <Until date={admin.passwordExpiresOn} />
                            <Reset admin={admin} />
                        </td>
                        <td data-label={columns.training}>{trainingOf(admin)}</td>
                        <td data-label={columns.reviewed}>{showDay(admin.reviewedOn)}</td>
                        <td data-label={columns.domains}>
                            {admin.domains.length === 0 ? '–' : <Names names={admin.domains} most={10} />}
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

/** A3: the holder, another delegated administrator of the department and its approver may have it reset. */
function Reset({ admin }: { readonly admin: DelegatedAdmin }) {
    const { id } = useMe()
    const items = useItems()
    if (admin.userId !== id && !mayReset()) return null
    return (
        <Go className="cell-action" to={passwordResetAddress(admin.id, items)}>
            {text.reset}
            <span className="sr-only">: {admin.login}</span>
        </Go>
    )
}

function trainingOf({ trainedOn, trainingSentOn }: DelegatedAdmin): string {
    if (trainedOn !== null) return text.trained(showDay(trainedOn))
    return trainingSentOn === null ? '–' : text.trainingSent(showDay(trainingSentOn))
}
