import { spawnSync } from 'node:child_process'
import { ROOT } from './build/build-package'

/** Runs one of the project's tools with Node, output straight through. @returns whether it ended well. */
export function runTool(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
    const run = spawnSync(process.execPath, [script, ...args], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, ...environment },
    })
    return run.status === 0
}
