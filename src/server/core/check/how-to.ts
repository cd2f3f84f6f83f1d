import { info, type Finding } from './finding'

const MOST_NAMES = 10
const EXAMPLE = 'www.department.ca.gov'

/** The command that makes a CSR which passes, for these normalized, accepted names (they go into the command line). */
export function requestCommand(names: readonly string[]): string {
    const wanted = names.length > 0 ? names.slice(0, MOST_NAMES) : [EXAMPLE]
    const altNames = wanted.map((name) => `DNS:${name}`).join(',')
    return `openssl req -new -newkey rsa:2048 -nodes -sha256 -keyout server.key -out server.csr -subj "/CN=${wanted[0]}" -addext "subjectAltName=${altNames}"`
}

export function howTo(names: readonly string[]): Finding {
    return info(
        'HOW_TO',
        `To make a CSR that is accepted, run on the server: ${requestCommand(names)} - then paste server.csr here and keep server.key on the server.`
    )
}
