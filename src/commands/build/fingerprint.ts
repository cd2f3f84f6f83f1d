import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildPackage, PACKAGE_FOLDER, ROOT } from './build-package'

/** Everything that the package is built from. */
const SOURCES = [
    'fluent',
    'src/server',
    'src/client',
    'now.config.json',
    'now.prebuild.mjs',
    'package.json',
    'package-lock.json',
]
const NOTE = path.join(ROOT, '.local/built-from')

/**
 * Builds the package unless the one in `dist/app` was built from these very sources.
 *
 * @returns `kept`, `built`, or `failed` when the build logged what is wrong.
 */
export function buildIfChanged(log: (line: string) => void): 'kept' | 'built' | 'failed' {
    if (existsSync(PACKAGE_FOLDER) && existsSync(NOTE) && readFileSync(NOTE, 'utf8') === fingerprint()) return 'kept'
    if (!buildPackage({ log })) return 'failed'
    mkdirSync(path.dirname(NOTE), { recursive: true })
    // Taken after the build, which may have added keys to fluent/generated/keys.ts.
    writeFileSync(NOTE, fingerprint())
    return 'built'
}

function fingerprint(): string {
    const hash = createHash('sha256')
    for (const source of SOURCES) {
        for (const file of filesBelow(path.join(ROOT, source))) {
            hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
        }
    }
    return hash.digest('hex')
}

function filesBelow(place: string): string[] {
    if (!existsSync(place)) return []
    try {
        return readdirSync(place)
            .sort()
            .flatMap((name) => filesBelow(path.join(place, name)))
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [place]
        throw error
    }
}
