import { spawn, spawnSync } from 'node:child_process'
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

/**
 * Runs one of the project's tools with Node while others run. What it says is printed in one piece when it ends.
 *
 * @returns whether it ended well.
 */
export function runToolAside(args: readonly string[]): Promise<boolean> {
    return new Promise((resolve, reject) => {
        const tool = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
        const said: Buffer[] = []
        for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (piece: Buffer) => said.push(piece))
        tool.on('error', reject)
        tool.on('close', (code) => {
            process.stderr.write(Buffer.concat(said))
            resolve(code === 0)
        })
    })
}
