/** What a customer waits for: ordering a certificate, its flow started and its approvals asked for, and the form's check. */
import path from 'node:path'
import { Caller } from '../../src/commands/tour/caller'
import { createApi } from '../../src/local-instance/api'
import { preparedInstance } from '../support/prepared-instance'
import { formMessages, materials, RIGHT } from '../handlers/ordering'
import { ORIGIN } from './asking'
import { type Figure, report } from './figure'

const PACKAGE = path.resolve(__dirname, '../../dist/app')
const NOW = Date.parse('2026-11-20T17:00:00Z')
const ROUNDS = 50

async function measure(): Promise<void> {
    const prepared = preparedInstance(PACKAGE, NOW, true)
    const { instance } = prepared
    try {
        const api = createApi(instance)
        const customer = new Caller((request) => api.fetch(request), ORIGIN, 'customer')
        const item = await customer.catalogItem('Secure Certificates')
        const [organization] = await customer.rows('x_cdt_certs_organization', '', ['sys_id'])
        const variables = { ...RIGHT, department: organization?.sys_id ?? '' }
        const form = { kind: 'san', csr_source: 'here', csr: materials.csr }
        const undone = async (work: () => Promise<unknown>): Promise<void> => {
            instance.begin()
            const start = performance.now()
            await work()
            taken.push(performance.now() - start)
            instance.rollback()
        }
        let taken: number[] = []
        const timed = async (name: string, limit: number, work: () => Promise<unknown>): Promise<Figure> => {
            for (let round = 0; round < ROUNDS / 5; round++) await undone(work)
            taken = []
            for (let round = 0; round < ROUNDS; round++) await undone(work)
            const value = taken.sort((a, b) => a - b)[ROUNDS / 2] ?? 0
            return { name, value, unit: 'ms', limit: { atMost: limit } }
        }
        report([
            await timed('order of a certificate, flow started', 25, () => customer.order(item, variables)),
            await timed('check of a CSR over GlideAjax', 30, async () => {
                const messages = await formMessages(customer, form)
                if (JSON.stringify(messages) !== '{}') throw new Error(JSON.stringify(messages))
            }),
        ])
    } finally {
        prepared.close()
    }
}

void measure()
