import { readFileSync } from 'node:fs'
import path from 'node:path'
import { UnsupportedError } from '../../../src/local-instance/errors'
import declared from '../../../src/local-instance/glide/declared-methods.json'
import { Lab } from '../lab'

/** The method surface against the declarations that applications are compiled with. */
describe('the declared surface', () => {
    let lab: Lab
    let objects: Record<string, object>

    beforeAll(() => {
        lab = new Lab()
        const glide = lab.instance.glide('global') as Record<string, new (table?: string) => object>
        const record = lab.instance.record('incident')
        record.initialize()
        const made = (name: string, argument?: string) => new (glide[name] as new (table?: string) => object)(argument)
        objects = {
            gs: glide['gs'] as unknown as object,
            GlideRecord: made('GlideRecord', 'incident'),
            GlideElement: record.getElement('number') as object,
            GlideAggregate: made('GlideAggregate', 'incident'),
            GlideDigest: made('GlideDigest'),
            GlideUser: made('GlideUser', ''),
            GlideSysAttachment: made('GlideSysAttachment'),
            GlideStringUtil: glide['GlideStringUtil'] as unknown as object,
        }
    })
    afterAll(() => lab.instance.close())

    const members = (object: object): string[] => {
        const names = new Set<string>()
        for (
            let at: object | null = object;
            at && at !== Object.prototype;
            at = Object.getPrototypeOf(at) as object | null
        )
            for (const name of Object.getOwnPropertyNames(at)) names.add(name)
        return [...names].filter((name) => name !== 'constructor' && !name.startsWith('__'))
    }

    /** Documented for scoped scripts, and missing from the declarations all the same. */
    const UNDECLARED: Readonly<Record<string, string[]>> = {
        GlideElement: ['toString'],
        GlideRecord: ['setNewGuidValue'],
        GlideAggregate: ['getDisplayValue'],
        gs: [
            'base64Encode',
            'base64Decode',
            'urlEncode',
            'urlDecode',
            'getCallerScopeName',
            'yearsAgo',
            'quartersAgo',
            'monthsAgo',
        ],
    }

    it.each(['GlideRecord', 'GlideElement', 'GlideAggregate', 'GlideDigest', 'GlideSysAttachment', 'GlideStringUtil'])(
        '%s has every declared method and no other',
        (name) => {
            const known = declared[name as keyof typeof declared]
            expect(members(objects[name] as object)).toEqual(expect.arrayContaining(known))
            const extra = members(objects[name] as object).filter((member) => !known.includes(member))
            expect(extra.filter((member) => !UNDECLARED[name]?.includes(member))).toEqual([])
        }
    )

    it('gs has every declared method', () => {
        expect(members(objects['gs'] as object)).toEqual(expect.arrayContaining(declared.gs))
    })

    it('what is not emulated throws by name', () => {
        const element = objects['GlideElement'] as Record<string, () => unknown>
        expect(() => element['getRow']?.()).toThrow(UnsupportedError)
    })

    it('is that of the installed declarations', () => {
        const file = path.resolve('node_modules/@servicenow/glide/src/types/GlideQueryCondition.d.ts')
        const text = readFileSync(file, 'utf8')
        for (const method of declared.GlideQueryCondition) expect(text).toMatch(new RegExp(`\\b${method}\\b`))
    })
})
