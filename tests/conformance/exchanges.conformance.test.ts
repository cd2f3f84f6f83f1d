import { type HttpCase, type HttpStep, filled, valueAt } from './http-case'
import { openHttpTarget, type HttpTarget } from './http-target'
import { serviceCatalogApiCases } from './service-catalog-api.case'
import { tableApiCases } from './table-api.case'

let target: HttpTarget

beforeAll(() => {
    target = openHttpTarget()
})
afterAll(() => target.close())

const ALL: readonly (readonly [string, readonly HttpCase[]])[] = [
    ['Table API', tableApiCases],
    ['Service Catalog API', serviceCatalogApiCases],
]

async function exchange(step: HttpStep, known: Record<string, string>): Promise<void> {
    const answer = await target.send(filled(step, known))
    const text = await answer.text()
    expect({ status: answer.status, text }).toMatchObject({ status: step.status })
    if (step.answer === null) expect(text).toBe('')
    else if (step.answer !== undefined) expect(JSON.parse(text)).toMatchObject(filled(step.answer, known) as object)
    for (const [name, pattern] of Object.entries(step.answerHeaders ?? {})) {
        const header = answer.headers.get(name)
        if (pattern === null) expect(header).toBeNull()
        else expect(header?.replace(/\n/g, ' ')).toMatch(pattern)
    }
    for (const [name, path] of Object.entries(step.keep ?? {})) known[name] = valueAt(JSON.parse(text), path)
}

describe.each(ALL)('documented exchanges of the %s', (_name, cases) => {
    it.each(cases.map((example) => [example.name, example] as const))('%s', async (title, example) => {
        const reason = target.refuses(example)
        if (reason !== null) {
            process.stdout.write(`skipped: ${title} (${reason})\n`)
            return
        }
        await target.alone(async () => {
            const known: Record<string, string> = { origin: target.origin }
            for (const step of example.steps) await exchange(step, known)
        })
    })
})
