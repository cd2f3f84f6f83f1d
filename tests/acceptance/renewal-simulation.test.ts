import { addDays, type CalendarDate, DAY_MS, daysBetween } from '../../src/server/core/time/calendar'
import { glideUtc } from '../../src/server/core/time/glide-time'
import { fromGlide } from '../../src/local-instance/time/format'
import { describeInstance } from '../support/describe-instance'
import { choices } from '../support/random'
import { all, change, one } from './records'
import { aCertificate, aContact, aDepartment, CERTIFICATE, CONTACT, JOB, NOTICE, TASK } from './renewals'

const CERTIFICATES = 20
const FIRST_DAY: CalendarDate = '2026-09-26'
const DAYS = 60
const LONGEST_LIFE = 70

/**
 * The season that tests/core/renewal/simulation.test.ts has in small: with the package's own rules, jobs and records, across
 * the end of daylight time and Thanksgiving.
 */
describeInstance('two months of short-lived certificates on the platform', { now: '2026-09-25 20:00:00' }, (under) => {
    it(`keep every promise on every day (${CERTIFICATES} certificates, ${DAYS} days)`, () => {
        const { below } = choices(2026)
        const { organization } = aDepartment(under)
        const job = one(under, 'sysauto_script', `name=${JOB}`, ['sys_id']).sys_id
        let serial = 0

        function issue(day: CalendarDate, name: string): void {
            const notBefore = fromGlide(`${day} 08:00:00`)
            const certificate = aCertificate(under, organization, {
                names: name,
                common_name: name,
                not_before: glideUtc(notBefore),
                not_after: glideUtc(notBefore + (3 + below(LONGEST_LIFE)) * DAY_MS + ++serial * 1000),
            })
            aContact(under, certificate, `team${below(5)}@example.ca.gov`, { kind: 'list' })
        }

        for (let index = 0; index < CERTIFICATES; index++) {
            issue(addDays(FIRST_DAY, -1 - below(5)), `n${index}.example.ca.gov`)
        }
        let outageUntil = FIRST_DAY
        for (let offset = 0; offset < DAYS; offset++) {
            const today = addDays(FIRST_DAY, offset)
            const down = today < outageUntil
            if (!down && below(20) === 0) {
                outageUntil = addDays(today, 1 + below(10))
                change(under, 'sysauto_script', job, { active: 'false' })
            } else if (daysBetween(outageUntil, today) === 0) change(under, 'sysauto_script', job, { active: 'true' })
            under.until(`${today} 14:30:00`)
            if (today >= outageUntil) {
                if (below(5) === 0) under.instance.runJob(JOB)
                everythingHolds(today)
            }
            renewSome(today)
            suspendOne(today)
        }
        nothingIsDoubled()

        function live() {
            return all(under, CERTIFICATE, `organization=${organization}^statusINissued,active,renewal_due`, [
                'sys_id',
                'common_name',
                'status',
                'expires_at',
                'renewable_from',
            ])
        }

        function renewSome(today: CalendarDate): void {
            for (const { common_name, status } of live()) {
                if (status === 'renewal_due' && below(8) === 0) issue(today, common_name)
            }
        }

        function suspendOne(today: CalendarDate): void {
            const contacts = all(under, CONTACT, `organization=${organization}^status=active`, ['sys_id'])
            if (contacts.length === 0 || below(3) > 0) return
            const suspended_until = addDays(today, 1 + below(20))
            const { sys_id } = contacts[below(contacts.length)]
            change(under, CONTACT, sys_id, { status: 'suspended', suspended_until, reason: 'On leave.' })
        }

        function everythingHolds(today: CalendarDate): void {
            // The run of the day was at 06:00 in Sacramento, at 13:00 or 14:00 UTC.
            const ran = fromGlide(`${today} 13:00:00`)
            for (const { sys_id, expires_at, renewable_from } of live()) {
                expect([today, sys_id, fromGlide(expires_at) > ran]).toEqual([today, sys_id, true])
                const lastWeek = fromGlide(expires_at) - ran < 6 * DAY_MS && fromGlide(renewable_from) < ran
                const tasks = all(under, TASK, `kind=renewal^certificate=${sys_id}`, ['sys_id']).length
                const sent = all(under, NOTICE, `certificate=${sys_id}^sent_atISNOTEMPTY`, ['sys_id']).length
                if (lastWeek) expect([today, sys_id, tasks, sent > 0]).toEqual([today, sys_id, 1, true])
                else expect(tasks).toBeLessThan(2)
            }
        }

        function nothingIsDoubled(): void {
            const told = all(under, NOTICE, `certificate.organization=${organization}^covered_byISEMPTY`, [
                'sys_id',
                'certificate',
                'stage',
                'recipients',
                'sent_at',
            ])
            expect(told.length).toBeGreaterThan(CERTIFICATES)
            expect(told.filter(({ sent_at }) => sent_at === '')).toEqual([])
            const heard = told.flatMap(({ certificate, stage, recipients }) =>
                recipients.split(', ').map((address) => `${certificate} ${stage} ${address}`)
            )
            expect(heard.length - new Set(heard).size).toBe(0)
            const digests = all(under, 'x_cdt_certs_digest', 'addressENDSWITHexample.ca.gov', ['address', 'notices'])
            const mailed = digests.flatMap(({ address, notices }) => notices.split(',').map((id) => `${id} ${address}`))
            expect(mailed.length - new Set(mailed).size).toBe(0)
        }
    })
})
