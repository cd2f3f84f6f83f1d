import { checkHostname } from '../hostname/check-hostname'
import { checkNameList } from '../hostname/name-set'
import { normalizedNameSet } from '../hostname/names'
import { PRIVATE_KEY_MESSAGE } from '../x509/messages'
import { containsPrivateKey } from '../x509/private-key'
import { error, type Finding, verdictOf } from './finding'
import { type CheckContext, type Checked, type HostnamesFacts } from './types'

/**
 * Judges host names that a person typed, each by itself and all together as the names of one certificate
 * (service.md D1 to D3; codes: x509-and-domains.md section 4).
 */
export function checkHostnames(list: readonly string[], ctx: CheckContext = {}): Checked<HostnamesFacts> {
    const refusal = listRefusal(list)
    if (refusal) return { verdict: 'reject', findings: [refusal], facts: { names: [], nameSet: '', hostnames: [] } }
    const options = { ...ctx, source: 'form' as const }
    const { findings, names } = checkNameList(list, options)
    const hostnames = list.map((text) => checkHostname(text, options))
    return { verdict: verdictOf(findings), findings, facts: { names, nameSet: normalizedNameSet(names), hostnames } }
}

function listRefusal(list: readonly string[]): Finding | null {
    if (containsPrivateKey(list.join('\n'))) return error('PRIVATE_KEY', PRIVATE_KEY_MESSAGE)
    return list.length === 0 ? error('NO_NAMES', 'No host name was given. Enter at least one.') : null
}
