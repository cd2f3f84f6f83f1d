import { describeInstance } from '../support/describe-instance'
import { change } from './records'
import { aCertificate, aDepartment, CERTIFICATE } from './renewals'

interface Answer {
    result: { months: { month: string; renewalsByHand: number; renewalsAutomated: number }[] }
}

describeInstance('GET /api/x_cdt_certs/v1/forecast', {}, (under) => {
    const ask = (who: string, query = '') => under.as(who).call<Answer>('GET', `/api/x_cdt_certs/v1/forecast${query}`)
    const total = (answer: { body: Answer }) =>
        answer.body.result.months.reduce((sum, month) => sum + month.renewalsByHand + month.renewalsAutomated, 0)

    it('answers every month until the end of 2031', async () => {
        const answer = await ask('manager')
        expect(answer.status).toBe(200)
        const { months } = answer.body.result
        expect([months[0].month, months[months.length - 1].month]).toEqual(['2026-11', '2031-12'])
        expect(total(answer)).toBeGreaterThan(0)
    })

    it('counts for a department only what it may see', async () => {
        const { organization } = aDepartment(under)
        aCertificate(under, organization, { not_after: '2027-05-18 00:00:00' })
        const [all, own, others] = [
            await ask('manager'),
            await ask('customer'),
            await ask('customer', `?organization=${organization}`),
        ]
        expect(total(own)).toBeGreaterThan(0)
        expect(total(own)).toBeLessThan(total(all))
        expect(total(others)).toBe(0)
    })

    it('leaves out what is not needed any more', async () => {
        const { organization } = aDepartment(under)
        const certificate = aCertificate(under, organization, { not_after: '2027-05-18 00:00:00' })
        const query = `?organization=${organization}`
        expect(total(await ask('manager', query))).toBeGreaterThan(0)
        change(under, CERTIFICATE, certificate, { not_needed_since: '2026-11-20' })
        expect(total(await ask('manager', query))).toBe(0)
    })

    it('answers what automation would change', async () => {
        const answer = await ask('manager', '?automation_share=1')
        expect(answer.body.result.months.every(({ renewalsByHand }) => renewalsByHand === 0)).toBe(true)
    })

    it('says what is wrong with a question', async () => {
        expect((await ask('manager', '?until=2040-01-01')).status).toBe(400)
    })
})
