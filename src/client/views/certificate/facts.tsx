import { addressOf, Go } from '../../app/router'
import { showDay, showInstant } from '../../model/dates'
import { type CertificateDetail } from '../../services/certificates'
import { type Reference } from '../../services/table'
import { certificate as text, words } from '../../text'
import { CopyButton } from '../../ui/copy-button'
import { Facts } from '../../ui/facts'

export function CertificateFacts({ certificate }: { readonly certificate: CertificateDetail }) {
    const { labels } = text
    const key = `${certificate.keyType} ${certificate.keySize}`.trim()
    const server = `${certificate.serverPlatform} ${certificate.serverPlatformVersion}`.trim()
    return (
        <>
            <Facts
                facts={[
                    [labels.status, words.status[certificate.status]],
                    [labels.organization, certificate.organization?.name ?? ''],
                    [labels.domain, certificate.domain?.name ?? ''],
                    [labels.evidence, certificate.evidenceExpiresOn && showDay(certificate.evidenceExpiresOn)],
                    [labels.managedBy, words.managedBy[certificate.managedBy]],
                    [labels.installedBy, words.installedBy[certificate.installedBy] ?? ''],
                    [labels.automation, words.automation[certificate.automation] ?? ''],
                    [labels.server, server],
                    [labels.issuer, certificate.issuer],
                    [labels.issuedTo, certificate.issuedTo],
                    [labels.key, key],
                    [labels.notAfter, certificate.notAfter === null ? '' : showInstant(certificate.notAfter)],
                    [labels.serial, certificate.serial && <code>{certificate.serial}</code>],
                    [labels.fingerprint, certificate.fingerprint && <code>{certificate.fingerprint}</code>],
                    [labels.request, certificate.requestedItem && requestLink(certificate.requestedItem)],
                    [labels.replaces, certificate.replaces && certificateLink(certificate.replaces)],
                    [labels.replacedBy, certificate.replacedBy && certificateLink(certificate.replacedBy)],
                ]}
            />
            {certificate.pem !== '' && (
                <details className="pem">
                    <summary>{text.pem}</summary>
                    <CopyButton text={certificate.pem} />
                    <pre tabIndex={0}>{certificate.pem}</pre>
                </details>
            )}
        </>
    )
}

function certificateLink({ id, name }: Reference) {
    return <Go to={addressOf('certificate', { id })}>{name}</Go>
}

function requestLink({ id, name }: Reference) {
    return <Go to={addressOf('request', { id })}>{name || id}</Go>
}
