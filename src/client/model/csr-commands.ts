import { requestCommand } from '../../server/core/check/how-to'

/** How to make a CSR that is accepted, for one kind of server. */
export interface CsrCommand {
    readonly key: 'openssl' | 'iis' | 'java'
    readonly title: string
    readonly command: string
}

const EXAMPLE = 'www.department.ca.gov'

/** Commands for the names of one certificate; an example name where none is known. */
export function csrCommands(names: readonly string[]): readonly CsrCommand[] {
    const wanted = names.length > 0 ? names : [EXAMPLE]
    return [
        { key: 'openssl', title: 'openssl (Apache, nginx, F5, most others)', command: requestCommand(wanted) },
        { key: 'iis', title: 'Microsoft IIS (PowerShell)', command: certreq(wanted) },
        { key: 'java', title: 'Java keytool (Tomcat)', command: keytool(wanted) },
    ]
}

function certreq(names: readonly string[]): string {
    const altNames = names.map((name) => `_continue_ = "dns=${name}&"`).join('\n')
    return `@'
[NewRequest]
Subject = "CN=${names[0]}"
KeyLength = 2048
KeyAlgorithm = RSA
HashAlgorithm = sha256
MachineKeySet = true
[Extensions]
2.5.29.17 = "{text}"
${altNames}
'@ | Set-Content request.inf
certreq -new request.inf request.csr`
}

function keytool(names: readonly string[]): string {
    const altNames = names.map((name) => `dns:${name}`).join(',')
    return `keytool -genkeypair -alias server -keyalg RSA -keysize 2048 -keystore server.p12 -storetype PKCS12 -dname "CN=${names[0]}"
keytool -certreq -alias server -keystore server.p12 -ext "SAN=${altNames}" -file server.csr`
}
