import { type ConformanceCase } from './conformance-case'
import { glideDateTimeCases } from './glide-date-time.case'
import { glideDateCases, glideDurationCases, glideScheduleCases, glideTimeCases } from './glide-dates.case'
import { glideElementCases, glideElementDescriptorCases } from './glide-element.case'
import { glideAggregateCases, glideQueryConditionCases, glideRecordCases } from './glide-record.case'
import {
    glideDigestCases,
    glideSecureRandomCases,
    glideSessionCases,
    glideStringUtilCases,
    glideSysAttachmentCases,
    glideSystemCases,
    glideUserCases,
} from './glide-system.case'
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
    ['GlideRecord', glideRecordCases],
    ['GlideQueryCondition', glideQueryConditionCases],
    ['GlideAggregate', glideAggregateCases],
    ['GlideElement', glideElementCases],
    ['GlideElementDescriptor', glideElementDescriptorCases],
    ['GlideSystem', glideSystemCases],
    ['GlideUser', glideUserCases],
    ['GlideSession', glideSessionCases],
    ['GlideDigest', glideDigestCases],
    ['GlideStringUtil', glideStringUtilCases],
    ['GlideSysAttachment', glideSysAttachmentCases],
    ['GlideSecureRandomUtil', glideSecureRandomCases],
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

it('runs at least 200 documented examples, each with the page it is from', () => {
    const examples = ALL.flatMap(([, cases]) => cases)
    expect(examples.length).toBeGreaterThanOrEqual(200)
    expect(examples.filter(({ source }) => !source.endsWith('.md'))).toEqual([])
})
