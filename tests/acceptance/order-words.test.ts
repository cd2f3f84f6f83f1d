import cases from '../fixtures/order-cases.json'
import codeSigning from '../fixtures/code-signing.json'
import wildcards from '../fixtures/wildcard-requests.json'
import { attached, formCheck, type FormCheck, materials, RIGHT } from '../handlers/ordering'
import { describeInstance } from '../support/describe-instance'
import { commentsOn, idOf, orderItem } from './option-orders'

/** One line of the table: what is ordered, what is said against it, and what becomes of it where only a part goes on. */
interface OrderCase {
    readonly name: string
    readonly order: object
    /** What is attached as CSR: a known request, `DER` of the right one, or the text itself. */
    readonly file?: string
    readonly says: string | null
    readonly outcome?: string
}

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
    const errorsIn = ({ messages }: FormCheck) =>
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

    const fileOf = (given: string) =>
        given === 'DER'
            ? Buffer.from(materials.csr.replace(/-----[^-]+-----|\s/g, ''), 'base64')
            : Buffer.from(KNOWN[given.replace('@', '')] ?? given)

    it.each((cases as OrderCase[]).map((one) => [one.name, one] as const))('%s', async (_name, one) => {
        const { says, outcome } = one
        const variables = await written(one.order)
        if (one.file !== undefined) variables.csr_file = await attached(under, 'customer', fileOf(one.file))
        const customer = under.as('customer')
        const form = (await formCheck(customer, variables, true))!
        const rest = await customer.call<{ result: { order: FormCheck } }>('POST', '/api/x_cdt_certs/v1/check', {
            order: variables,
        })
        const item = await orderItem(customer, 'Secure Certificates', variables)
        const comment = await commentsOn(customer, item)
        const errors = errorsIn(form)

        expect(reasonsIn(comment)).toEqual(errors)
        expect(rest.body.result.order).toEqual(form)
        expect(form.verdict).toBe(outcome !== undefined ? 'partly' : says === null ? 'accept' : 'reject')
        expect(item.active).toBe(String(form.verdict !== 'reject'))
        if (says !== null) expect(errors.join('\n')).toContain(says)
        if (outcome !== undefined) expect(comment).toContain(outcome)
        const told = Object.values(form.messages).flatMap((list) => list ?? [])
        expect(told.map(({ message }) => message).filter((message) => / go(es)? on without /.test(message))).toEqual(
            outcome === undefined ? [] : [outcome]
        )
    })

    it('knows at least 60 cases, both ways', () => {
        expect(cases.length).toBeGreaterThanOrEqual(60)
        expect(cases.filter(({ says }) => says === null).length).toBeGreaterThanOrEqual(20)
    })
})

function mapped(values: object, change: (value: unknown) => string): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}
