import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import declared from '../../../src/local-instance/glide/declared-methods.json'
import { type ClassName, surfaceOf } from './surface'

const ROOT = path.resolve(__dirname, '../../..')
const FIDELITY = readFileSync(path.join(ROOT, 'src/local-instance/FIDELITY.md'), 'utf8')
const CLASSES = Object.keys(declared) as ClassName[]

/** The names in backquotes behind `**Class**:` under a heading. */
function listed(heading: string, name: string): string[] {
    const section = FIDELITY.split(/^## /m).find((text) => text.startsWith(heading)) ?? ''
    const [, line = ''] = new RegExp(`^- \\*\\*${name}\\*\\*:(.*)$`, 'm').exec(section) ?? []
    return [...line.matchAll(/`(\w+)`/g)].map(([, method]) => method as string).sort()
}

/** The texts of all tests of the local instance but this folder's, which name methods without calling them. */
function testTexts(): string {
    const texts: string[] = []
    for (const folder of ['tests/local-instance', 'tests/conformance']) {
        for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })) {
            const file = path.join(entry.parentPath, entry.name)
            if (entry.name.endsWith('.ts') && !file.startsWith(__dirname)) texts.push(readFileSync(file, 'utf8'))
        }
    }
    return texts.join('\n')
}

describe('FIDELITY.md', () => {
    let instance: Instance
    let tests: string
    beforeAll(() => {
        instance = createInstance({ now: 0 })
        tests = testTexts()
    })
    afterAll(() => instance.close())

    it.each(CLASSES)('lists the methods of %s that are declared and refused, and no other', (name) => {
        expect(listed('Declared and refused', name)).toEqual([...surfaceOf(instance)[name].refused].sort())
    })

    it.each(CLASSES)('keeps silent about no emulated method of %s that no test calls', (name) => {
        const untested = surfaceOf(instance)[name].emulated.filter(
            (method) => !new RegExp(`\\b${method}\\b`).test(tests)
        )
        expect(listed('Emulated without a case', name)).toEqual(expect.arrayContaining(untested))
    })

    it('names only tests that are there', () => {
        const named = [...FIDELITY.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, file]) => file as string)
        expect(named.length).toBeGreaterThan(10)
        expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([])
    })
})
