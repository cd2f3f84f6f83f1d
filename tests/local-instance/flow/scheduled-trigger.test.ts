import { nextRun } from '../../../src/local-instance/engines/flow/triggers/scheduled-trigger'
import { type FlowTrigger } from '../../../src/local-instance/engines/flow/definition'
import { fromGlide, toGlide } from '../../../src/local-instance/time/format'

function trigger(type: string, inputs: Record<string, string>): FlowTrigger {
    const entries = Object.entries(inputs).map(
        ([name, value]) => [name, { name, value, fieldScripts: new Map() }] as const
    )
    return { type, root: '', inputs: new Map(entries) }
}
const next = (type: string, inputs: Record<string, string>, after: string) =>
    toGlide(nextRun(trigger(type, inputs), fromGlide(after)))
const at = (time: string) => `1970-01-01 ${time}`

describe('times of scheduled flows', () => {
    it('run daily later the same day', () => {
        expect(next('daily', { time: at('06:00:00') }, '2026-11-23 05:59:59')).toBe('2026-11-23 06:00:00')
    })

    it('run daily the next day once their time has come', () => {
        expect(next('daily', { time: at('06:00:00') }, '2026-11-23 06:00:00')).toBe('2026-11-24 06:00:00')
    })

    it('run weekly on the day, Monday being 1 and Sunday 7', () => {
        expect(next('weekly', { time: at('02:00:00'), day_of_week: '1' }, '2026-11-22 12:00:00')).toBe(
            '2026-11-23 02:00:00'
        )
        expect(next('weekly', { time: at('02:00:00'), day_of_week: '7' }, '2026-11-22 12:00:00')).toBe(
            '2026-11-29 02:00:00'
        )
    })

    it('run monthly on the last day of a month that is too short', () => {
        expect(next('monthly', { time: at('00:00:00'), day_of_month: '31' }, '2027-02-01 00:00:00')).toBe(
            '2027-02-28 00:00:00'
        )
    })

    it('repeat after their interval', () => {
        expect(next('repeat', { repeat: at('00:15:00') }, '2026-11-23 06:00:00')).toBe('2026-11-23 06:15:00')
    })

    it('run once at their time', () => {
        expect(next('run_once', { run_in: '2026-12-01 02:00:00' }, '2026-11-23 06:00:00')).toBe('2026-12-01 02:00:00')
    })
})
