import { checkHostname } from '../hostname/check-hostname'
import { checkNameList } from '../hostname/name-set'
import { normalizedNameSet } from '../hostname/names'
import { error, type Finding, verdictOf } from './finding'
import { type CheckContext, type Checked, type HostnamesFacts } from './types'

/**
 * Judges host names that a person typed, each by itself and all together as the names of one certificate
 * (service.md D1 to D3; codes: x509-and-domains.md section 4).
 */
export function checkHostnames(list: readonly string[], ctx: CheckContext = {}): Checked<HostnamesFacts> {
    return checked(list, ctx)
}

function checked(list: readonly string[], ctx: CheckContext): Checked<HostnamesFacts> {
    const options = { ...ctx, source: 'form' as const }
    const { findings, names } = checkNameList(list, options)
    const all: Finding[] =
        list.length === 0 ? [error('NO_NAMES', 'No host name was given. Enter at least one.')] : findings
    const hostnames = list.map((text) => checkHostname(text, options))
    return { verdict: verdictOf(all), findings: all, facts: { names, nameSet: normalizedNameSet(names), hostnames } }
}
