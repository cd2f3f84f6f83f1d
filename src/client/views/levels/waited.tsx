import { type LedgerRow } from '../../services/service-levels'
import { levels as text } from '../../text'
import { RecordsLink } from '../../ui/records-link'

const PARTIES = ['approval', 'customer', 'vendor', 'cdt'] as const

/** T7: for whom the finished requests waited, in business days. */
export function Waited({ total }: { readonly total: LedgerRow }) {
    const { waiting } = total.figures
    const most = Math.max(0.01, ...PARTIES.map((party) => waiting[party]))
    return (
        <>
            <p className="muted">{text.waitedIntro}</p>
            <ul className="bars bars--long">
                {PARTIES.map((party) => (
                    <li key={party}>
                        <span>{text.parties[party]}</span>
                        <span className="bars__track" aria-hidden="true">
                            <span style={{ width: `${(waiting[party] / most) * 100}%` }} />
                        </span>
                        <RecordsLink
                            query={total.queries.number}
                            label={`${text.parties[party]}: ${text.businessDays(waiting[party])}`}
                        >
                            {waiting[party].toLocaleString('en-US')}
                        </RecordsLink>
                    </li>
                ))}
            </ul>
        </>
    )
}
