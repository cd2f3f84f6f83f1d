import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGlideDate } from '../../../src/local-instance/glide/glide-date'
import { createGlideDateTime } from '../../../src/local-instance/glide/glide-date-time'
import { createGlideDuration } from '../../../src/local-instance/glide/glide-duration'
import { createGlideSchedule } from '../../../src/local-instance/glide/glide-schedule'
import { createGlideTime } from '../../../src/local-instance/glide/glide-time'
import { relativeDates } from '../../../src/local-instance/time/relative'
import { sessionPlatform } from './session-platform'

const platform = sessionPlatform('2026-11-21 22:00:00', 'US/Pacific')

const TYPES = join(__dirname, '../../../node_modules/@servicenow/glide/src/types')

/** Methods that the API reference has and the declarations forgot. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
    GlideDate: ['getValue', 'toString'],
    GlideTime: [
        'getDisplayValueEx',
        'getDisplayValueInternal',
        'getDisplayValueLang',
        'setDisplayValueEx',
        'setDisplayValueLang',
        'toString',
    ],
    GlideDuration: ['toString'],
}

function declaredMethods(name: string, statics: boolean): string[] {
    const text = readFileSync(join(TYPES, `${name}.d.ts`), 'utf8')
    const methods = [...text.matchAll(/^ {2}(static )?(\w+)\(/gm)]
    return methods.filter(([, isStatic]) => Boolean(isStatic) === statics).flatMap(([, , method]) => method ?? [])
}

describe.each([
    ['GlideDateTime', createGlideDateTime(platform), []],
    ['GlideDate', createGlideDate(platform), []],
    ['GlideTime', createGlideTime(platform), []],
    ['GlideDuration', createGlideDuration(platform), ['GlideTime']],
    ['GlideSchedule', createGlideSchedule(platform), []],
] as const)('%s', (name, constructor, parents) => {
    const declared = new Set([name, ...parents].flatMap((table) => declaredMethods(table, false)))

    it('offers nothing that the platform lacks', () => {
        const allowed = new Set([...declared, ...(DOCUMENTED[name] ?? []), 'constructor'])
        parents.forEach((parent) => DOCUMENTED[parent]?.forEach((method) => allowed.add(method)))
        expect(Object.getOwnPropertyNames(constructor.prototype).filter((method) => !allowed.has(method))).toEqual([])
    })

    it('has every declared method, if only to refuse it by name', () => {
        const missing = [...declared].filter((method) => method !== 'constructor' && !(method in constructor.prototype))
        const missingStatics = declaredMethods(name, true).filter((method) => !(method in constructor))
        expect([...missing, ...missingStatics]).toEqual([])
    })
})

describe('date functions of gs', () => {
    it('are all declared', () => {
        const declared = declaredMethods('gs', true)
        const offered = Object.keys(relativeDates(0, 'UTC'))
        expect(offered.filter((name) => !declared.includes(name))).toEqual([])
    })
})

it('refuses a declared method that is not emulated by its name', () => {
    const date = new (createGlideDateTime(platform))() as unknown as { getCounter(): unknown }
    expect(() => date.getCounter()).toThrow('GlideDateTime.getCounter is not emulated by the local instance')
})
