import { addressOf, Go } from '../../app/router'
import { urgencyOf } from '../../model/certificate-life'
import { daysUntil, showDay, showDayOf, showDistance } from '../../model/dates'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificates as text } from '../../text'
import { UrgencyBadge } from '../../ui/badge'
import { HostName } from '../../ui/names'
import { VirtualRows } from '../../ui/virtual-rows'

const ROW_HEIGHT = 65

interface CertificateTableProps {
    readonly certificates: readonly Certificate[]
    /** Whether they belong to more than one. */
    readonly departments: boolean
}

export function CertificateTable({ certificates, departments }: CertificateTableProps) {
    const { name, state, expires, start, department } = text.columns
    const headings = [name, state, expires, start, ...(departments ? [department] : [])]
    return (
        <div
            role="table"
            aria-label={text.table}
            aria-rowcount={certificates.length + 1}
            className={`grid grid--certificates ${departments ? 'grid--departments' : ''}`}
        >
            <div role="rowgroup" className="grid__head">
                <div role="row" aria-rowindex={1} className="row">
                    {headings.map((heading) => (
                        <span key={heading} role="columnheader">
                            {heading}
                        </span>
                    ))}
                </div>
            </div>
            <VirtualRows items={certificates} keyOf={({ id }) => id} estimate={ROW_HEIGHT}>
                {(certificate) => <Cells certificate={certificate} departments={departments} />}
            </VirtualRows>
        </div>
    )
}

function Cells({ certificate, departments }: { readonly certificate: Certificate; readonly departments: boolean }) {
    const { id, commonName, number, names, expiresAt, startBy, organization } = certificate
    const others = names.filter((name) => name !== commonName).length
    const urgency = urgencyOf(certificate, now())
    return (
        <>
            <span role="cell" className="cell-name">
                <Go to={addressOf('certificate', { id })}>
                    {commonName === '' ? text.unnamed : <HostName name={commonName} />}
                </Go>
                <small>
                    {number}
                    {others > 0 && ` · ${text.otherNames(others)}`}
                </small>
            </span>
            <span role="cell">
                <UrgencyBadge urgency={urgency} />
            </span>
            <span role="cell" data-label={text.columns.expires}>
                {showDayOf(expiresAt)}
                {expiresAt !== null && urgency !== 'ended' && (
                    <small>{showDistance(daysUntil(expiresAt, now()))}</small>
                )}
            </span>
            <span role="cell" data-label={text.columns.start}>
                {urgency === 'ended' ? '–' : showDay(startBy)}
            </span>
            {departments && (
                <span role="cell" data-label={text.columns.department}>
                    {organization?.name ?? '–'}
                </span>
            )}
        </>
    )
}
