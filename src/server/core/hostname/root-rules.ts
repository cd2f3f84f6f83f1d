/** Rules on where the name lies: authorized roots (service.md D1, D3), CA/B BR 4.2.2 and 3.2.2.6, paste errors. */
import { type HostnameProblem } from './messages'
import { rootOf } from './roots'

const INTERNAL_SUFFIXES = [
    'local',
    'localhost',
    'localdomain',
    'internal',
    'intranet',
    'corp',
    'home',
    'lan',
    'private',
    'test',
    'example',
    'invalid',
    'onion',
    'arpa',
]

export interface RootPolicy {
    roots: readonly string[]
    /** Roots that may be certified themselves. */
    allowApex: readonly string[]
}

/** @param base the folded, well-formed name without `*.` */
export function rootProblem(base: string, wildcard: boolean, policy: RootPolicy): HostnameProblem | null {
    const labels = base.split('.')
    if (labels.length === 1) return wildcard ? 'WILDCARD_TOO_BROAD' : 'SINGLE_LABEL'
    const root = rootOf(base, policy.roots)
    if (root === '') return INTERNAL_SUFFIXES.includes(labels[labels.length - 1]) ? 'INTERNAL_NAME' : 'OUTSIDE_ROOTS'
    if (base === root) {
        if (wildcard) return 'WILDCARD_TOO_BROAD'
        return policy.allowApex.includes(root) ? null : 'APEX'
    }
    const above = base.slice(0, -(root.length + 1))
    if (policy.roots.some((other) => `.${above}.`.includes(`.${other}.`))) return 'EMBEDDED_ROOT'
    return /(^|\.)\d{1,3}(\.\d{1,3}){3}(\.|$)/.test(above) ? 'IP_LIKE' : null
}
