import { type ConformanceCase } from './conformance-case'
import { glideDateTimeCases } from './glide-date-time.case'
import { glideDateCases, glideDurationCases, glideScheduleCases, glideTimeCases } from './glide-dates.case'
import { openTarget, type Target } from './target'

let target: Target

beforeAll(() => {
    target = openTarget()
})
afterAll(() => target.close())

const ALL: readonly (readonly [string, readonly ConformanceCase[]])[] = [
    ['GlideDateTime', glideDateTimeCases],
    ['GlideDate', glideDateCases],
    ['GlideTime', glideTimeCases],
    ['GlideDuration', glideDurationCases],
    ['GlideSchedule', glideScheduleCases],
]

describe.each(ALL)('documented examples of %s', (_name, cases) => {
    it.each(cases.map((example) => [example.name, example] as const))('%s', async (title, example) => {
        const reason = target.refuses(example)
        if (reason !== null) {
            process.stdout.write(`skipped: ${title} (${reason})\n`)
            return
        }
        expect(await target.run(example)).toEqual(example.expected)
    })
})
