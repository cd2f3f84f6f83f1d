import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { decodeInputs } from '../../../src/local-instance/engines/flow/blob'

const FILE = join(__dirname, '../../fixtures/flow-sample/sys_hub_flow_aff9ebde2326419ea0c3e1a3f26dfe40.xml')

interface Row {
    readonly '@_action': string
    readonly values?: string
    readonly action_type?: string
}

describe('the flow that the SDK built first', () => {
    const parser = new XMLParser({
        ignoreAttributes: false,
        parseTagValue: false,
        isArray: (_, path) => String(path).split('.').length === 2,
    })
    const rows = parser.parse(readFileSync(FILE, 'utf8')).record_update.sys_hub_action_instance_v2 as Row[]

    it('decodes into the rules of its approval', () => {
        const ask = rows.find(({ action_type }) => action_type === 'f8f2e9920b10030085c083eb37673abd')
        const inputs = new Map(decodeInputs(ask?.values ?? null).map(({ name, value }) => [name, value]))
        expect(inputs.get('approval_conditions')).toBe(
            'ApprovesRejectsAnyG[{{static.8a4dde73c6112278017a6a4baf547aa7}}]'
        )
        expect(inputs.get('record')).toBe('{{Service Catalog_1.request_item}}')
    })
})
