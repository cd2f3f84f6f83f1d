import { buildPackage } from './build/build-package'
import { runTool } from './run'
import { Progress } from './start/progress'
import { checkTypes } from './types'

const STEPS: readonly (readonly [string, () => boolean])[] = [
    ['Lint', () => runTool('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.'])],
    ['Format', () => runTool('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])],
    ['Types', checkTypes],
    ['Build with frozen keys', () => buildPackage({ frozenKeys: true, log: (line) => console.error(line) })],
    ['Tests', () => runTool('node_modules/jest/bin/jest.js', process.argv.slice(2))],
]

void main()

/** Everything that has to hold before a change lands; stops at the first step that fails. */
async function main(): Promise<void> {
    const progress = new Progress((line) => console.log(line))
    for (const [name, step] of STEPS) {
        const passed = await progress.step(name, step, (ok) => (ok ? '' : ': FAILED'))
        if (!passed) {
            process.exitCode = 1
            return
        }
    }
}
