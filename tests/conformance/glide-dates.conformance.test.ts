import { createInstance, type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'
import { type ConformanceCase } from './conformance-case'
import { glideDateTimeCases } from './glide-date-time.case'
import { glideDateCases, glideDurationCases, glideScheduleCases, glideTimeCases } from './glide-dates.case'

const USER = 'reader.of.the.manual'

let instance: Instance

beforeAll(() => {
    instance = createInstance({ now: 0 })
    const user = instance.record('sys_user')
    user.initialize()
    user.setValue('user_name', USER)
    user.insert()
})
afterAll(() => instance.close())

function run({ script, zone, now }: ConformanceCase): unknown {
    instance.clock.set(fromGlide(now))
    const user = instance.record('sys_user')
    user.get('user_name', USER)
    user.setValue('time_zone', zone)
    user.update()
    const source = { name: 'documented example', text: `(function () { ${script} })()`, scope: 'global' }
    return instance.as(USER, () => instance.scripts.evaluate(source, {}))
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
