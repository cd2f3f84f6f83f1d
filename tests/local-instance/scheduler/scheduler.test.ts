import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { InstanceClock } from '../../../src/local-instance/clock'
import { createScheduler } from '../../../src/local-instance/engines/scheduler/scheduler'
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { type Json } from '../../../src/local-instance/platform'
import { fromGlide, toGlide } from '../../../src/local-instance/time/format'

const NOON = fromGlide('2026-11-21 12:00:00')
const MINUTE = 60_000

describe('scheduler', () => {
    let instance: Instance
    let ran: [Json, string][]

    beforeAll(() => {
        instance = createInstance({ now: NOON })
        instance.scheduler.on('test', (payload) => ran.push([payload, toGlide(instance.clock.now())]))
        instance.scheduler.on('test.fails', () => {
            incident('written before the failure')
            throw new Error('out of paper')
        })
    })
    beforeEach(() => {
        ran = []
        instance.begin()
    })
    afterEach(() => instance.rollback())
    afterAll(() => instance.close())

    function incident(description: string): void {
        const record = instance.record('incident')
        record.initialize()
        record.setValue('short_description', description)
        record.insert()
    }

    function rows(table: string, query: string): number {
        const records = instance.record(table)
        records.addEncodedQuery(query)
        records.query()
        return records.getRowCount()
    }

    it('runs what is due, in order of time and then of queueing', () => {
        const { scheduler } = instance
        scheduler.at(NOON, 'test', 'second')
        scheduler.at(NOON, 'test', 'third')
        scheduler.at(NOON - MINUTE, 'test', 'first')
        scheduler.at(NOON + 1000, 'test', 'not yet')
        scheduler.runDue()
        expect(ran.map(([payload]) => payload)).toEqual(['first', 'second', 'third'])
        scheduler.runDue()
        expect(ran).toHaveLength(3)
    })

    it('runs everything on the way at its due time', () => {
        instance.scheduler.at(NOON + 2 * MINUTE, 'test', 'b')
        instance.scheduler.at(NOON + MINUTE, 'test', 'a')
        instance.scheduler.at(NOON + 4 * MINUTE, 'test', 'c')
        instance.advanceTo(NOON + 3 * MINUTE)
        expect(ran).toEqual([
            ['a', '2026-11-21 12:01:00'],
            ['b', '2026-11-21 12:02:00'],
        ])
        expect(instance.clock.now()).toBe(NOON + 3 * MINUTE)
    })

    it('runs what a run makes due', () => {
        instance.scheduler.on('test.chain', () => instance.scheduler.at(instance.clock.now() + MINUTE, 'test', 'link'))
        instance.scheduler.at(NOON + MINUTE, 'test.chain', null)
        instance.advanceTo(NOON + 2 * MINUTE)
        expect(ran).toEqual([['link', '2026-11-21 12:02:00']])
    })

    it('lets a run take the place of the waiting one with its kind and key', () => {
        const { scheduler } = instance
        scheduler.at(NOON, 'test', 'old', 'key')
        scheduler.at(NOON, 'test', 'new', 'key')
        scheduler.at(NOON, 'test', 'other', 'other key')
        scheduler.cancel('test', 'other key')
        scheduler.runDue()
        expect(ran.map(([payload]) => payload)).toEqual(['new'])
    })

    it('undoes a run that fails, keeps it as an error, and runs the others', () => {
        instance.scheduler.at(NOON, 'test.fails', null)
        instance.scheduler.at(NOON, 'test', 'next')
        instance.scheduler.runDue()
        expect(ran).toHaveLength(1)
        expect(rows('incident', 'short_description=written before the failure')).toBe(0)
        expect(rows('sys_trigger', 'name=test.fails^state=-1')).toBe(1)
        expect(instance.log.entries().at(-1)).toMatchObject({
            level: 'error',
            source: 'scheduler.test.fails',
            message: 'out of paper',
        })
    })

    it('reports a kind that nothing is registered for', () => {
        instance.scheduler.at(NOON, 'test.unknown', null)
        instance.scheduler.runDue()
        expect(instance.log.entries().at(-1)?.message).toBe("Nothing is registered for 'test.unknown'")
    })

    it('does not run again from within a run', () => {
        instance.scheduler.on('test.nested', () => {
            instance.scheduler.at(NOON, 'test', 'inner')
            instance.scheduler.runDue()
            ran.push(['outer ends', ''])
        })
        instance.scheduler.at(NOON, 'test.nested', null)
        instance.scheduler.runDue()
        expect(ran.map(([payload]) => payload)).toEqual(['outer ends', 'inner'])
    })

    it('does not move the clock back', () => {
        expect(() => instance.advanceTo(NOON - 1000)).toThrow('The clock cannot be moved back to 2026-11-21 11:59:59')
    })

    it('stops a loop that queues itself without end', () => {
        const scheduler = createScheduler(instance, new InstanceClock(NOON), 20)
        scheduler.on('test.loop', () => scheduler.at(NOON, 'test.loop', null))
        scheduler.at(NOON, 'test.loop', null)
        expect(() => scheduler.runDue()).toThrow(
            "The scheduler stopped after 20 runs at 2026-11-21 12:00:00; the last was 'test.loop'"
        )
    })

    it('keeps what waits over a restart, and makes up for what came due meanwhile', () => {
        const folder = mkdtempSync(path.join(tmpdir(), 'scheduler-'))
        const database = path.join(folder, 'instance.db')
        const before = createInstance({ now: NOON, database })
        before.scheduler.at(NOON + MINUTE, 'test', 'missed')
        before.close()
        const after = createInstance({ now: NOON + 60 * MINUTE, database })
        after.scheduler.on('test', (payload) => ran.push([payload, toGlide(after.clock.now())]))
        after.scheduler.runDue()
        after.close()
        rmSync(folder, { recursive: true })
        expect(ran).toEqual([['missed', '2026-11-21 13:00:00']])
    })
})
