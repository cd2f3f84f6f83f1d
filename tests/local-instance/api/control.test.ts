import { openLab, type Lab } from './lab'

describe('the control API', () => {
    let lab: Lab

    beforeAll(() => {
        lab = openLab('2026-11-20T17:00:00Z')
        lab.addUser('ann')
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const clock = (body: unknown) => lab.call('admin', 'POST', '/api/local/clock', body)

    it('is for administrators', async () => {
        for (const path of ['clock', 'jobs', 'outbox', 'log']) {
            expect((await lab.call('ann', 'GET', `/api/local/${path}`)).status).toBe(403)
            expect((await lab.call(null, 'GET', `/api/local/${path}`)).status).toBe(401)
        }
    })

    it('tells and moves the time', async () => {
        expect((await lab.call('admin', 'GET', '/api/local/clock')).body.result).toEqual({
            now: '2026-11-20T17:00:00.000Z',
            frozen: true,
        })
        expect((await clock({ set: '2026-11-20T10:00:00-08:00' })).body.result.now).toBe('2026-11-20T18:00:00.000Z')
        expect((await clock({ advance: 'P1DT2H' })).body.result.now).toBe('2026-11-21T20:00:00.000Z')
    })

    it.each([
        [{ set: '2026-11-20T16:59:59Z' }, 'The clock does not go back'],
        [{ set: 'tomorrow' }, 'Not a time: tomorrow'],
        [{ set: '2026-12-01T09:00:00' }, 'Not a time: 2026-12-01T09:00:00'],
        [{ advance: '1 day' }, 'Not a duration: 1 day'],
        [{}, 'Say either set or advance'],
        [{ set: '2026-12-01T09:00:00Z', advance: 'P1D' }, 'Say either set or advance'],
    ])('refuses to move it by %j', async (body, message) => {
        const answer = await clock(body)
        expect([answer.status, answer.body.error.message]).toEqual([400, message])
        expect(lab.instance.clock.now()).toBe(Date.parse('2026-11-20T17:00:00Z'))
    })

    it('runs jobs at their time, and at once when told', async () => {
        lab.add('sysauto_script', {
            name: 'Lab: mark the day',
            active: true,
            run_type: 'daily',
            run_time: '1970-01-01 06:00:00',
            entered_time: '1970-01-01 06:00:00',
            time_zone: 'UTC',
            script: "gs.info('ran')",
        })
        const ran = () =>
            lab.instance.log
                .entries()
                .filter(({ message }) => message === 'ran')
                .map(({ at }) => new Date(at).toISOString())
        const { result } = (await lab.call('admin', 'GET', '/api/local/jobs')).body
        expect(result).toMatchObject([
            { name: 'Lab: mark the day', active: true, run_type: 'daily', next_run: '2026-11-21T06:00:00.000Z' },
        ])
        await clock({ advance: 'P2D' })
        expect(ran()).toEqual(['2026-11-21T06:00:00.000Z', '2026-11-22T06:00:00.000Z'])
        const run = await lab.call('admin', 'POST', `/api/local/jobs/${encodeURIComponent('Lab: mark the day')}/run`)
        expect([run.status, run.body.result]).toEqual([
            200,
            { name: 'Lab: mark the day', ran: true, ran_at: '2026-11-22T17:00:00.000Z' },
        ])
        expect(ran()).toHaveLength(3)
        expect((await lab.call('admin', 'POST', '/api/local/jobs/none/run')).status).toBe(404)
    })

    it('shows the mails and the log', async () => {
        lab.add('sys_email', { type: 'sent', recipients: 'a@lab.test', subject: 'Hello', body: '<p>World</p>' })
        expect((await lab.call('admin', 'GET', '/api/local/outbox')).body.result).toMatchObject([
            { recipients: 'a@lab.test', subject: 'Hello', body: '<p>World</p>', sent_at: '2026-11-20T17:00:00.000Z' },
        ])
        lab.instance.script("gs.warn('careful')")
        expect((await lab.call('admin', 'GET', '/api/local/log')).body.result).toContainEqual(
            expect.objectContaining({
                at: '2026-11-20T17:00:00.000Z',
                level: 'warn',
                message: expect.stringContaining('careful'),
            })
        )
    })
})
