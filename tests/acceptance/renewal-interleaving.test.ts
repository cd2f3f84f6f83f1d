import * as fc from 'fast-check'
import { describeInstance } from '../support/describe-instance'
import { add, all } from './records'
import { aCertificate, aContact, aDepartment, JOB, NOTICE, TASK } from './renewals'

/** What one of two nodes does next: it reads what is due, deals with one certificate of it, or sends what it claimed. */
interface Step {
    readonly node: 'first' | 'second'
    readonly does: 'reads' | 'deals' | 'sends' | 'runs'
    readonly certificate: number
    /** Minutes that the node's clock is off. */
    readonly clock: number
}

const CERTIFICATES = 3
const SCHEDULES = Number(process.env.INTERLEAVINGS ?? 10)
const KEYS = { first: 'aaaabbbbccccddddeeeeffff00000001', second: 'aaaabbbbccccddddeeeeffff00000002' }

const step = fc.record<Step>({
    node: fc.constantFrom('first', 'second'),
    does: fc.constantFrom('reads', 'deals', 'deals', 'deals', 'sends', 'runs'),
    certificate: fc.nat(CERTIFICATES - 1),
    clock: fc.constantFrom(0, 0, -60, 1),
})

/** Plays the steps with the app's own functions, in one instance, as two nodes would with one database. */
function playing(steps: readonly Step[]): string {
    return `
        const { now } = require('./src/server/records/clock.ts')
        const { dueCertificates } = require('./src/server/records/renewal-certificates.ts')
        const { lifespanPolicies } = require('./src/server/records/lifespan.ts')
        const { surroundingsOf } = require('./src/server/handlers/renewal/surroundings.ts')
        const { processDueCertificate } = require('./src/server/handlers/renewal/process-due-certificate.ts')
        const { sendDigests } = require('./src/server/handlers/notice/send-digests.ts')
        const { runDailyRenewal } = require('./src/server/handlers/renewal/run-daily-renewal.ts')
        const keys = ${JSON.stringify(KEYS)}
        const nodes = { first: null, second: null }
        const read = (name, at) => {
            const batch = dueCertificates(at, 10, new Set())
            if (batch.length > 0) nodes[name] = { batch, around: surroundingsOf(batch, lifespanPolicies(), keys[name]) }
        }
        for (const { node, does, certificate, clock } of ${JSON.stringify(steps)}) {
            const at = now() + clock * 60000
            if (does === 'runs') runDailyRenewal()
            if (does === 'sends') sendDigests(keys[node], at)
            if (does === 'reads') read(node, at)
            if (does === 'deals' && nodes[node] === null) read(node, at)
            if (does === 'deals' && nodes[node] !== null) {
                const due = nodes[node].batch[certificate % nodes[node].batch.length]
                processDueCertificate(due, nodes[node].around, at)
            }
        }`
}

/** Monday 2026-09-28, 05:50 in Sacramento: the windows of `aCertificate` opened the afternoon before. */
describeInstance('two renewal runs on one database', { now: '2026-09-28 12:50:00', expectErrors: true }, (under) => {
    let certificates: string[]

    beforeEach(() => {
        const { organization } = aDepartment(under)
        certificates = Array.from({ length: CERTIFICATES }, (_, index) =>
            aCertificate(under, organization, { names: `n${index}.example.ca.gov` })
        )
        for (const certificate of certificates) aContact(under, certificate, 'web@example.ca.gov')
        add(under, 'x_cdt_certs_contact', { address: 'all@example.ca.gov', scope: 'organization', organization })
    })

    /** Takes back what the steps wrote, so that the next ones begin with the same records. */
    function afterwards<T>(work: () => T): T {
        under.instance.begin()
        try {
            return work()
        } finally {
            under.instance.rollback()
        }
    }

    it(`raise one task and send each notice once, whatever they do in between (${SCHEDULES} interleavings)`, () => {
        fc.assert(
            fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) =>
                afterwards(() => {
                    under.instance.script(playing(steps), 'x_cdt_certs')
                    // Whatever was left behind is taken over by the run of the morning after.
                    under.until('2026-09-29 13:30:00')
                    under.instance.runJob(JOB)
                    const own = `certificateIN${certificates.join(',')}`
                    const tasks = all(under, TASK, `kind=renewal^${own}`, ['certificate'])
                    expect(tasks.map(({ certificate }) => certificate).sort()).toEqual([...certificates].sort())
                    const notices = all(under, NOTICE, own, ['sys_id', 'certificate', 'stage', 'sent_at'])
                    expect(notices.map(({ certificate }) => certificate).sort()).toEqual([...certificates].sort())
                    expect(notices.filter(({ stage, sent_at }) => stage !== 'window_open' || sent_at === '')).toEqual(
                        []
                    )
                    for (const address of ['web@example.ca.gov', 'all@example.ca.gov']) {
                        const told = all(under, 'x_cdt_certs_digest', `address=${address}`, ['notices'])
                        expect(told.flatMap(({ notices: list }) => list.split(',')).sort()).toEqual(
                            notices.map(({ sys_id }) => sys_id).sort()
                        )
                    }
                })
            ),
            { numRuns: SCHEDULES, seed: 4 }
        )
    })
})
