/** The four roots under which certificates are offered (service.md D1). */
export const ROOTS: readonly string[] = ['ca.gov', 'california.gov', 'cahwnet.gov', 'state.ca.us']

/** `ca.gov, california.gov or state.ca.us`, for messages. */
export function rootsInWords(roots: readonly string[]): string {
    if (roots.length < 2) return roots.join('')
    return `${roots.slice(0, -1).join(', ')} or ${roots[roots.length - 1]}`
}

/** The root that `name` equals or lies under, compared on a label boundary; the longest where several match. */
export function rootOf(name: string, roots: readonly string[] = ROOTS): string {
    let found = ''
    for (const root of roots) {
        if (root.length > found.length && isWithin(name, root)) found = root
    }
    return found
}

/** `name` is `domain` or lies below it: `notca.gov` is not within `ca.gov`. */
export function isWithin(name: string, domain: string): boolean {
    return name === domain || name.endsWith(`.${domain}`)
}

/**
 * The unit of authorization (D2): the label directly under the root, with the root. Under `state.ca.us` it has four
 * labels, so nothing here counts dots. Empty for a root itself and for a name outside the roots.
 */
export function entityDomain(name: string, roots: readonly string[] = ROOTS): string {
    const base = wildcardBase(name) ?? name
    const root = rootOf(base, roots)
    if (root === '' || base === root) return ''
    const above = base.slice(0, -(root.length + 1))
    return `${above.slice(above.lastIndexOf('.') + 1)}.${root}`
}

/** What follows `*.` in a wildcard name; null for any other name. */
export function wildcardBase(name: string): string | null {
    return name.startsWith('*.') ? name.slice(2) : null
}
