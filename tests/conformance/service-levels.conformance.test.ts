import { ServiceDesk } from '../local-instance/sla/service-desk'
import { type ServiceLevelCase } from './service-level-case'
import { serviceLevelCases } from './service-levels.case'

describe('documented service level examples', () => {
    let desk: ServiceDesk

    beforeAll(() => (desk = new ServiceDesk('2017-01-09 14:00:00')))
    beforeEach(() => desk.instance.begin())
    afterEach(() => desk.instance.rollback())
    afterAll(() => desk.instance.close())

    it.each(serviceLevelCases.map((example) => [example.name, example] as const))('%s', (title, example) => {
        if (process.env['TARGET_URL']) process.stdout.write(`skipped: ${title} (${example.onlyHere})\n`)
        else happens(example)
    })

    it('are the five of the documentation, each with the page it is from', () => {
        expect(serviceLevelCases.filter(({ source }) => source.endsWith('.md'))).toHaveLength(5)
    })

    function happens({ begins, schedule, relativeDuration, levels, steps }: ServiceLevelCase): void {
        desk.until(begins)
        const shared = {
            ...(schedule && { schedule: desk.schedule(schedule) }),
            ...(relativeDuration && {
                duration_type: desk.insert('cmn_relative_duration', { name: 'Relative', script: relativeDuration }),
            }),
        }
        for (const level of levels) desk.sla({ ...shared, ...level })
        const incidents = new Map<string, string>()
        const known = (name: string): string => incidents.get(name) ?? name
        for (const { at, opens, changes, says } of steps) {
            if (at) desk.until(at)
            if (opens) incidents.set(opens.incident, desk.incident(opens.with))
            if (changes) desk.update('incident', known(changes.incident), changes.to)
            if (!says) continue
            const found = desk.slas(known(says.incident))
            expect(found).toHaveLength(says.levels.length)
            expect(found).toMatchObject(says.levels)
        }
    }
})
