import cases from '../fixtures/order-cases.json'
import codeSigning from '../fixtures/code-signing.json'
import wildcards from '../fixtures/wildcard-requests.json'
import { formMessages, materials, RIGHT } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, idOf, orderItem } from './option-orders'

type Messages = Record<string, { severity: string; message: string }[] | undefined>

/** What the table of cases writes in short. */
const KNOWN: Readonly<Record<string, string>> = {
    csr: materials.csr,
    half: materials.csr.slice(0, 400),
    other: materials.other.csr,
    renewal: materials.renewal.csr,
    weak: materials.weak,
    tampered: materials.tampered,
    certificate: materials.certificates.right,
    wildcard: wildcards.wildcard,
    signing: codeSigning.requests.good,
    signingSmall: codeSigning.requests.small,
}

describeInstance('an order, judged by the form, by the order itself and by the REST resource', {}, (under) => {
    const errorsIn = (messages: Messages) =>
        Object.values(messages)
            .flatMap((list) => list ?? [])
            .filter(({ severity }) => severity === 'error')
            .map(({ message }) => message)
            .sort()

    /** The numbered reasons of a refusal, as they were commented on the item. */
    const reasonsIn = (comment: string) => [...comment.matchAll(/^\d+\. (.*)$/gm)].map(([, reason]) => reason).sort()

    const firstOf = async (query: string): Promise<string> => {
        const found = await under.as('admin').rows('x_cdt_certs_certificate', `${query}^ORDERBYnumber`, ['sys_id'])
        return found[0].sys_id
    }

    /** Records of the own department and of another. */
    const ofDepartments = async () => ({
        ownCertificate: await firstOf('organization.name=Department of Fish and Wildlife^status=active'),
        otherCertificate: await firstOf('organization.name=Department of Transportation'),
        otherDepartment: await idOf(under, 'x_cdt_certs_organization', 'name=Department of Transportation'),
    })

    const written = async (order: object): Promise<Record<string, string>> => {
        const records: Readonly<Record<string, string>> = JSON.stringify(order).includes('@o')
            ? { ...KNOWN, ...(await ofDepartments()) }
            : KNOWN
        const text = (value: string) =>
            value.replace(
                /@([A-Za-z]+)$|@([A-Za-z]+)(?=\s)/g,
                (all, one: string, two: string) => records[one ?? two] ?? all
            )
        const cell = (value: unknown): string =>
            Array.isArray(value) ? JSON.stringify(value.map((row: object) => mapped(row, cell))) : text(String(value))
        return { ...RIGHT, csr_source: 'here', ...mapped(order, cell) }
    }

    it.each(cases.map((one) => [one.name, one.order, one.says] as const))('%s', async (_name, order, says) => {
        const variables = await written(order)
        const customer = under.as('customer')
        const form = errorsIn((await formMessages(customer, variables, true)) ?? {})
        const rest = await customer.call<{ result: { order: { verdict: string; messages: Messages } } }>(
            'POST',
            '/api/x_cdt_certs/v1/check',
            { order: variables }
        )
        const item = await orderItem(customer, 'Secure Certificates', variables)
        const reasons = item.active === 'true' ? [] : reasonsIn(await commentsOn(customer, item))

        expect(reasons).toEqual(form)
        expect(errorsIn(rest.body.result.order.messages)).toEqual(form)
        expect(rest.body.result.order.verdict).toBe(form.length === 0 ? 'accept' : 'reject')
        expect(item.active).toBe(String(says === null))
        if (says !== null) expect(form.join('\n')).toContain(says)
    })

    it('knows at least 60 cases, both ways', () => {
        expect(cases.length).toBeGreaterThanOrEqual(60)
        expect(cases.filter(({ says }) => says === null).length).toBeGreaterThanOrEqual(20)
    })
})

function mapped(values: object, change: (value: unknown) => string): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
