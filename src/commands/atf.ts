import { parseArgs } from 'node:util'
import { createApi } from '../local-instance/api'
import { readTests, runTest, type TestResult } from '../local-instance/atf'
import { InstanceClock } from '../local-instance/clock'
import { createInstance } from '../local-instance/instance'
import { PACKAGE_FOLDER } from './build/build-package'
import { buildIfChanged } from './build/fingerprint'

const HELP = `npm run atf -- [options]: runs the Automated Test Framework tests of the built package

  --test <text>     only tests whose name holds the text
  --clock <time>    the time of the instance, ISO 8601; default: now. It stands still but for what a test waits for.
  --package <path>  another built package; default: the one of this project, built when its sources changed
  --help            this text`

void main()

/** Ends with exit code 1 when a test fails, and when there is none to run. */
async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            test: { type: 'string' },
            clock: { type: 'string' },
            package: { type: 'string' },
            help: { type: 'boolean' },
        },
    })
    if (values.help) return console.log(HELP)
    const built = values.package !== undefined || buildIfChanged((line) => console.error(line)) !== 'failed'
    process.exitCode = built && (await runAll(values)) ? 0 : 1
}

async function runAll(options: { test?: string; clock?: string; package?: string }): Promise<boolean> {
    const now = options.clock === undefined ? new InstanceClock().now() : Date.parse(options.clock)
    if (Number.isNaN(now)) {
        console.error(`"${options.clock}" is no time: write it as 2026-11-20T17:00:00Z`)
        return false
    }
    const instance = createInstance({ now })
    try {
        instance.installPackage(options.package ?? PACKAGE_FOLDER)
        const api = createApi(instance)
        const results: TestResult[] = []
        for (const test of readTests(instance, options.test)) {
            const result = await runTest(instance, (request) => api.fetch(request), test)
            console.log(lineOf(result))
            results.push(result)
        }
        const failed = results.filter(({ failure }) => failure).length
        console.log(`${results.length} tests, ${failed} failed`)
        return results.length > 0 && failed === 0
    } finally {
        instance.close()
    }
}

function lineOf({ test, failure, milliseconds }: TestResult): string {
    const took = `${Math.round(milliseconds)} ms`
    if (!failure) return `passed  ${test.name} (${test.steps.length} steps, ${took})`
    const step = failure.step ? ` step ${failure.step.order} ${failure.step.type}:` : ''
    return `FAILED  ${test.name} (${took}):${step} ${failure.message}`
}
