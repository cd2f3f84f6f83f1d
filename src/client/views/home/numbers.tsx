import { addressOf, Go } from '../../app/router'
import { isLive, urgencyOf } from '../../model/certificate-life'
import { type Certificate } from '../../services/certificates'
import { now } from '../../services/clock'
import { home } from '../../text'

/** Three figures, each the way to its certificates. */
export function Numbers({ certificates }: { readonly certificates: readonly Certificate[] }) {
    const urgencies = certificates.map((certificate) => urgencyOf(certificate, now()))
    const inWindow = urgencies.filter((urgency) => ['due', 'late', 'critical'].includes(urgency)).length
    const expired = urgencies.filter((urgency) => urgency === 'expired').length
    const live = certificates.filter(isLive).length
    return (
        <ul className="numbers">
            <Figure
                count={live}
                text={home.live(live)}
                to={addressOf('certificates', { state: 'fine,due,late,critical' })}
            />
            <Figure
                count={inWindow}
                text={home.inWindow}
                to={addressOf('certificates', { state: 'due,late,critical' })}
            />
            <Figure count={expired} text={home.expired} to={addressOf('certificates', { state: 'expired' })} />
        </ul>
    )
}

function Figure({ count, text, to }: { readonly count: number; readonly text: string; readonly to: string }) {
    return (
        <li>
            <Go to={to}>
                <strong>{count.toLocaleString('en-US')}</strong> {text}
            </Go>
        </li>
    )
}
