import { marksOf } from '../../model/certificate-story'
import { type CertificateDetail } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificates } from '../../text'

/** The life as a line with what has passed filled in, and the days that matter as a list under it. */
export function LifeLine({ certificate }: { readonly certificate: CertificateDetail }) {
    const { notBefore, expiresAt, renewableFrom } = certificate
    if (notBefore === null || expiresAt === null) return null
    const place = (ms: number) => Math.min(Math.max(((ms - notBefore) / (expiresAt - notBefore)) * 100, 0), 100)
    const today = place(now())
    return (
        <>
            <div className="life-line" aria-hidden="true">
                {renewableFrom !== null && (
                    <span className="life-line__window" style={{ left: `${place(renewableFrom)}%` }} />
                )}
                <span className="life-line__passed" style={{ width: `${today}%` }} />
                <span className="life-line__today" style={{ left: `${today}%` }}>
                    <span style={{ transform: today > 50 ? 'translateX(-100%)' : undefined }}>
                        {certificates.today}
                    </span>
                </span>
            </div>
            <ol className="marks">
                {marksOf(certificate).map(({ key, label, at, day }) => (
                    <li key={key} className={at < now() ? 'marks__past' : undefined}>
                        <span className="marks__label">{label}</span>
                        <span className="marks__day">{day}</span>
                    </li>
                ))}
            </ol>
        </>
    )
}
