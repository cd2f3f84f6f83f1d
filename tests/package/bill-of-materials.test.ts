import { readFileSync } from 'node:fs'
import { BILL, billOfMaterials } from '../../src/commands/bill-of-materials'
import { builtPackage } from './built-package'

describe('docs/bill-of-materials.json', () => {
    const bill = readFileSync(BILL, 'utf8')
    const { components } = JSON.parse(bill) as {
        components: { name: string; licenses: { expression: string }[]; properties: { value: string }[] }[]
    }

    it('lists exactly what the package ships, with its versions', () => {
        if (bill !== billOfMaterials())
            throw new Error('Print it anew: `node -r sucrase/register src/commands/bill-of-materials.ts`')
    })

    it('names what the server modules import', () => {
        const inServer = components.filter(({ properties }) => properties[0].value.includes('server'))
        const imported = [...builtPackage().modules.values()].flatMap((source) =>
            [...source.matchAll(/(?:from|require\()\s*["'](@[\w-]+\/[\w-]+)/g)].map((found) => found[1])
        )
        const foreign = [...new Set(imported)].filter((name) => !name.startsWith('@servicenow/'))
        expect(inServer.map(({ name }) => name)).toEqual(foreign.sort())
    })

    it('holds only licenses that a state may use without obligations beyond naming them', () => {
        const taken = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'SEE LICENSE IN LICENSE.md']
        const others = components.filter(({ licenses }) => !taken.includes(licenses[0].expression))
        expect(others).toEqual([])
    })
})
