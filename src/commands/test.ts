import { runTool, runToolAside } from './run'
import { Progress } from './start/progress'

type Step = readonly [name: string, run: () => boolean | Promise<boolean>]

const TYPESCRIPT = ['-r', 'sucrase/register']

/**
 * What reads the sources only runs beside the build, which leaves a core idle for a good part of its time. Formatting cannot
 * be wrong for anybody but readers: `npm run lint` looks at it.
 */
const SOURCES: readonly Step[] = [
    ['Types', () => runToolAside([...TYPESCRIPT, 'src/commands/types.ts'])],
    ['Lint', () => runToolAside(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'])],
]
const PACKAGE: readonly Step[] = [
    ['Build with frozen keys', () => runToolAside([...TYPESCRIPT, 'src/commands/build.ts', '--frozenKeys'])],
]
const TESTS: readonly Step[] = [['Tests', () => runTool('node_modules/jest/bin/jest.js', process.argv.slice(2))]]

/** Compilers and tests make garbage fast: with room for it they take a seventh less time. Every step inherits it. */
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim()

void main()

/** Everything that has to hold before a change lands; the tests run only on sources and a package that are right. */
async function main(): Promise<void> {
    const progress = new Progress((line) => console.log(line))
    const sound = await Promise.all([inTurn(SOURCES, progress), inTurn(PACKAGE, progress)])
    const passed = sound.every(Boolean) && (await inTurn(TESTS, progress))
    if (!passed) process.exitCode = 1
}

/** @returns whether all passed; the first that fails is the last that ran. */
async function inTurn(steps: readonly Step[], progress: Progress): Promise<boolean> {
    for (const [name, run] of steps) {
        const passed = await progress.step(name, run, (ok) => (ok ? '' : ': FAILED'))
        if (!passed) return false
    }
    return true
}
