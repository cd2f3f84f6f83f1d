import { type CertificationRequest } from '../x509/certification-request'
import { error, type Finding, warning } from './finding'

const EXCLUSIVE_PURPOSES = [
    'serverAuth',
    'codeSigning',
    'emailProtection',
    'timeStamping',
    'OCSPSigning',
    'anyExtendedKeyUsage',
]
type Wanted = 'serverAuth' | 'codeSigning'
const WHAT: Record<Wanted, string> = { serverAuth: 'a server certificate', codeSigning: 'a code-signing certificate' }

/**
 * What a request asks for beyond names and key (CA/B BR 7.1.2.7.10; neither profile has CA rights).
 *
 * @param wanted the one purpose that the certificate is for.
 */
export function extensionFindings(request: CertificationRequest, wanted: Wanted = 'serverAuth'): Finding[] {
    const findings = request.extendedKeyUsage
        .filter((purpose) => purpose !== wanted)
        .map((purpose) => purposeFinding(purpose, wanted))
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

function purposeFinding(purpose: string, wanted: Wanted): Finding {
    if (EXCLUSIVE_PURPOSES.includes(purpose)) {
        return error(
            'EKU_NOT_ALLOWED',
            `The CSR asks for the purpose ${purpose}, which ${WHAT[wanted]} cannot have. Create it again with ${wanted} alone.`
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
