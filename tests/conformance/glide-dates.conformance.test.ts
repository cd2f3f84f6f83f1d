import { createGlideDate } from '../../src/local-instance/glide/glide-date'
import { createGlideDateTime } from '../../src/local-instance/glide/glide-date-time'
import { createGlideDuration } from '../../src/local-instance/glide/glide-duration'
import { createGlideSchedule } from '../../src/local-instance/glide/glide-schedule'
import { createGlideTime } from '../../src/local-instance/glide/glide-time'
import { sessionPlatform } from '../local-instance/time/session-platform'
import { type ConformanceCase } from './conformance-case'
import { glideDateTimeCases } from './glide-date-time.case'
import { glideDateCases, glideDurationCases, glideScheduleCases, glideTimeCases } from './glide-dates.case'

function run({ script, zone, now }: ConformanceCase): unknown {
    const platform = sessionPlatform(now, zone)
    const glide = {
        GlideDate: createGlideDate(platform),
        GlideDateTime: createGlideDateTime(platform),
        GlideDuration: createGlideDuration(platform),
        GlideSchedule: createGlideSchedule(platform),
        GlideTime: createGlideTime(platform),
    }
    return new Function(...Object.keys(glide), script)(...Object.values(glide))
}

describe.each([
    ['GlideDateTime', glideDateTimeCases],
    ['GlideDate', glideDateCases],
    ['GlideTime', glideTimeCases],
    ['GlideDuration', glideDurationCases],
    ['GlideSchedule', glideScheduleCases],
])('documented examples of %s', (_name, cases) => {
    it.each(cases.map((example) => [example.name, example] as const))('%s', (_title, example) => {
        expect(run(example)).toBe(example.expected)
    })
})
