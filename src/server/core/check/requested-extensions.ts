import { type CertificationRequest } from '../x509/certification-request'
import { error, type Finding, warning } from './finding'

const FORBIDDEN_PURPOSES = ['codeSigning', 'emailProtection', 'timeStamping', 'OCSPSigning', 'anyExtendedKeyUsage']
const SERVER = 'serverAuth'

/** What a request asks for beyond names and key (CA/B BR 7.1.2.7.10; a TLS profile has no CA rights). */
export function extensionFindings(request: CertificationRequest): Finding[] {
    const findings = request.extendedKeyUsage.filter((purpose) => purpose !== SERVER).map(purposeFinding)
    if (request.ca || request.keyUsage.includes('keyCertSign')) {
        findings.push(
            error(
                'CA_REQUESTED',
                'The CSR asks for a certificate that can issue others. Create it again without CA:TRUE and keyCertSign.'
            )
        )
    }
    if (request.hasChallengePassword) {
        findings.push(
            warning(
                'CHALLENGE_PASSWORD',
                'The CSR contains a challenge password. It is not needed and not kept; leave it empty next time.'
            )
        )
    }
    return findings
}

function purposeFinding(purpose: string): Finding {
    if (FORBIDDEN_PURPOSES.includes(purpose)) {
        return error(
            'EKU_NOT_ALLOWED',
            `The CSR asks for the purpose ${purpose}, which a server certificate cannot have. Create it again with serverAuth alone.`
        )
    }
    if (purpose === 'clientAuth') {
        return warning(
            'EKU_CLIENT_AUTH',
            'The CSR asks for client authentication as well. Public CAs are giving this up, so do not rely on it.'
        )
    }
    return warning('EKU_UNUSUAL', `The CSR asks for the unusual purpose ${purpose}, which the CA may leave out.`)
}
