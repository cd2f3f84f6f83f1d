import { useResource } from '../../app/use-resource'
import { historyOf } from '../../model/certificate-story'
import { showInstant } from '../../model/dates'
import { type CertificateDetail, noticesOf } from '../../services/certificates'
import { Loaded } from '../../ui/states'

export function History({ certificate }: { readonly certificate: CertificateDetail }) {
    const notices = useResource(`notices:${certificate.id}`, (signal) => noticesOf(certificate.id, signal))
    return (
        <Loaded resource={notices} lines={3}>
            {(found) => (
                <ol className="history">
                    {historyOf(certificate, found).map(({ key, at, text }) => (
                        <li key={key}>
                            <time>{showInstant(at)}</time>
                            {text}
                        </li>
                    ))}
                </ol>
            )}
        </Loaded>
    )
}
