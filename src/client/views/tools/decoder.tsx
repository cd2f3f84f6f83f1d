import { useState } from 'react'
import { checkCertificate } from '../../../server/core/check/check-certificate'
import { checkCsr } from '../../../server/core/check/check-csr'
import { type CertificateFacts, type Checked, type CsrFacts } from '../../../server/core/check/types'
import { showInstant } from '../../model/dates'
import { now } from '../../services/clock'
import { tools as text } from '../../text'
import { CsrFactList } from '../../ui/csr-check'
import { Facts } from '../../ui/facts'
import { Findings } from '../../ui/findings'
import { Icon } from '../../ui/icon'
import { Names } from '../../ui/names'
import { PasteField } from './paste-field'

/** Reads a CSR or certificate with the checks of the service, in the page. */
export function Decoder() {
    const [pem, setPem] = useState('')
    return (
        <div className="tool">
            <div>
                <p>{text.decoder.intro}</p>
                <PasteField label={text.decoder.field} value={pem} onText={setPem} />
            </div>
            <div className="tool__result" aria-live="polite">
                {pem.trim() === '' ? <p className="muted">{text.decoder.waiting}</p> : <Decoded pem={pem} />}
            </div>
        </div>
    )
}

function Decoded({ pem }: { readonly pem: string }) {
    if (/REQUEST-----/.test(pem)) {
        const checked = checkCsr(pem)
        return (
            <>
                <Verdict checked={checked} />
                {checked.facts && <CsrFactList facts={checked.facts} />}
            </>
        )
    }
    const checked = checkCertificate(pem, { now: now() })
    return (
        <>
            <Verdict checked={checked} />
            {checked.facts && <CertificateFactList facts={checked.facts} />}
        </>
    )
}

function Verdict({ checked }: { readonly checked: Checked<CsrFacts | CertificateFacts | null> }) {
    const accepted = checked.verdict === 'accept'
    return (
        <>
            <p className={accepted ? 'verdict verdict--good' : 'verdict verdict--bad'}>
                <Icon name={accepted ? 'check' : 'error'} />
                {accepted ? text.decoder.accepted : text.decoder.rejected}
            </p>
            <Findings findings={checked.findings} />
        </>
    )
}

function CertificateFactList({ facts }: { readonly facts: CertificateFacts }) {
    const { labels } = text.decoder
    return (
        <Facts
            facts={[
                [labels.names, facts.names.length > 0 && <Names names={facts.names} most={20} />],
                [labels.subject, facts.subject],
                [labels.issuer, facts.issuer],
                [labels.key, facts.key.label],
                [labels.signature, facts.signature.algorithm],
                [labels.validFrom, showInstant(facts.validity.notBefore)],
                [labels.expires, showInstant(facts.validity.expiresAt)],
                [labels.notAfter, showInstant(facts.validity.notAfter)],
                [labels.days, text.decoder.lifetime(facts.validity.days)],
                [labels.serial, <code key="serial">{facts.serial}</code>],
                [labels.fingerprint, <code key="print">{facts.fingerprints.sha256}</code>],
            ]}
        />
    )
}
