/** The conditions under which a library is loaded here, in order of preference. */
const CONDITIONS = ['require', 'node', 'default', 'import']

/**
 * The file of a library that a specifier means, by the `exports`, `main` and `module` of its `package.json`; null when
 * the library does not export it.
 *
 * @param entry what follows the library's name: `sha2.js` of `@noble/hashes/sha2.js`
 */
export function libraryEntry(manifest: unknown, entry: string | undefined): string | null {
    const { exports, main, module } = manifest as { exports?: unknown; main?: string; module?: string }
    const key = entry === undefined ? '.' : `./${entry}`
    if (exports === undefined || exports === null) return entry ?? main ?? module ?? 'index.js'
    const target = isSubpathMap(exports) ? exportTarget(exports, key) : key === '.' ? exports : undefined
    return fileOf(target)
}

function isSubpathMap(exports: unknown): exports is Record<string, unknown> {
    return typeof exports === 'object' && exports !== null && Object.keys(exports).some((key) => key.startsWith('.'))
}

function exportTarget(exports: Record<string, unknown>, key: string): unknown {
    if (key in exports) return exports[key]
    for (const [pattern, target] of Object.entries(exports)) {
        const [before, after] = pattern.split('*')
        if (before === undefined || after === undefined) continue
        if (!key.startsWith(before) || !key.endsWith(after) || key.length < pattern.length - 1) continue
        const part = key.slice(before.length, key.length - after.length)
        return fileOf(target)?.replaceAll('*', part)
    }
    return undefined
}

function fileOf(target: unknown): string | null {
    if (typeof target === 'string') return target
    if (Array.isArray(target)) return target.map(fileOf).find((file) => file !== null) ?? null
    if (typeof target !== 'object' || target === null) return null
    const conditions = target as Record<string, unknown>
    return CONDITIONS.map((condition) => fileOf(conditions[condition])).find((file) => file !== null) ?? null
}
