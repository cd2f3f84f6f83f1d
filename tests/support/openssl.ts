/** The openssl on this machine, as a second opinion in tests. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MOST_OUTPUT = 64 * 1024 * 1024

/** Tests that need openssl skip by name where it is missing; what fixtures can show is tested regardless. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

/** A temporary folder for keys and requests; `remove` it afterwards. */
export function temporaryFolder(): { path: string; remove(): void } {
    const path = mkdtempSync(join(tmpdir(), 'x509-'))
    return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Runs a shell script in the folder and gives what it prints; it fails with the script's first failing command. */
export function shell(folder: string, script: string): string {
    return execFileSync('sh', ['-e', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: MOST_OUTPUT,
        stdio: ['ignore', 'pipe', 'pipe'],
    })
}

/** Runs the scripts at the same time; each may contain failing commands. */
export function shells(folder: string, scripts: readonly string[]): Promise<string[]> {
    return Promise.all(
        scripts.map(
            (script) =>
                new Promise<string>((resolve, reject) => {
                    const options = { cwd: folder, encoding: 'utf8' as const, maxBuffer: MOST_OUTPUT }
                    execFile('sh', ['-c', script], options, (problem, output) => {
                        if (problem) reject(problem)
                        else resolve(output)
                    })
                })
        )
    )
}
