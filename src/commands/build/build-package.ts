import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findDamage } from './find-damage'

export const ROOT = path.resolve(__dirname, '../../..')
export const PACKAGE_FOLDER = path.join(ROOT, 'dist/app')

/** What `now-sdk build` prints when it has lost something and still ends with "Build completed successfully". */
const LOST = /\bERROR\b|RollupError|failed to transform|No version found|Not bundling/

/** The SDK's compiler makes garbage fast: with room for it, a build takes a fifth less time. */
const YOUNG_HEAP = ['--max-semi-space-size=128', '--no-lazy-feedback-allocation']

export interface BuildOptions {
    /** Fail instead of changing `fluent/generated/keys.ts`: what continuous integration asks for. */
    readonly frozenKeys?: boolean
    readonly log: (line: string) => void
}

/**
 * Builds the package with the vendor's SDK and looks into the result.
 *
 * The SDK ends with exit code 0 on some mistakes: it logs an error and leaves a record out, writes `[object Object]`
 * into a reference, or ships an import of a file that it left behind. All of these fail here.
 *
 * @returns true when the package in `dist/app` is whole; every problem has been logged otherwise.
 */
export function buildPackage({ frozenKeys, log }: BuildOptions): boolean {
    const run = spawnSync(
        process.execPath,
        [...YOUNG_HEAP, SDK_COMMAND, 'build', ...(frozenKeys ? ['--frozenKeys'] : [])],
        {
            cwd: ROOT,
            encoding: 'utf8',
            maxBuffer: 64 * 1024 * 1024,
        }
    )
    const output = stripColours(`${run.stdout}${run.stderr}`)
    const problems = output.split('\n').filter((line) => LOST.test(line))
    if (run.status !== 0 || !existsSync(PACKAGE_FOLDER)) {
        log(output.trim())
        return false
    }
    problems.push(...findDamage(PACKAGE_FOLDER, shippedLibraries()))
    for (const problem of problems) log(`build: ${problem}`)
    return problems.length === 0
}

/** The vendor's command line as this project pins it; its package exports no path to it. */
export const SDK_COMMAND = path.join(ROOT, 'node_modules/@servicenow/sdk/bin/index.js')

function shippedLibraries(): string[] {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>
    }
    return Object.keys(manifest.dependencies)
}

function stripColours(text: string): string {
    return text.replace(/\u001b\[[0-9;]*m/g, '')
}
