import { libraryEntry } from '../../../src/local-instance/scripting/library-entry'
import { Lab } from '../lab'

const SCOPE = 'x_acme'
const ROOT = 'x_acme/acme-app/1.0.0'

describe('modules', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab('2026-11-21 12:00:00')
        lab.insert('sys_app', { scope: SCOPE, name: 'Acme', package_json: `${ROOT}/package.json`, source: SCOPE })
    })
    afterEach(() => lab.instance.close())

    function module(path: string, content: string): void {
        lab.insert('sys_module', { path: `${ROOT}/${path}`, content })
    }

    const run = (text: string, scope = SCOPE): unknown => lab.instance.scripts.run({ name: 'test', text, scope }, {})

    it('are required from the root of the package, by path or by the whole path', () => {
        module('src/server/a.ts', 'export const name = "a"')
        expect(run("return require('./src/server/a.ts').name")).toBe('a')
        expect(run(`return require('${ROOT}/src/server/a.ts').name`)).toBe('a')
    })

    it('import each other relatively, with and without suffix, from folders and of JSON', () => {
        module(
            'src/server/main.ts',
            `import { one } from './parts/one'
            import two from '../server/parts/two.ts'
            import { three } from './three'
            import limits from './limits.json'
            export const sum = () => one + two() + three + limits.four`
        )
        module('src/server/parts/one.ts', 'export const one = 1')
        module('src/server/parts/two.ts', 'export default function () { return 2 }')
        module('src/server/three/index.ts', 'export const three = 3')
        module('src/server/limits.json', '{"four": 4}')
        // A default import of JSON is what bundlers make of it; here it is the object itself.
        module('src/server/limits.json.ts', '')
        expect(run("const { sum } = require('./src/server/main.ts'); return sum()")).toBe(10)
    })

    it('may import in a circle', () => {
        module('a.ts', "import { b } from './b'\nexport const a = () => 'a' + b()\nexport const end = () => '.'")
        module('b.ts', "import { end } from './a'\nexport const b = () => 'b' + end()")
        expect(run("return require('./a.ts').a()")).toBe('ab.')
    })

    it('are evaluated once', () => {
        module('count.ts', 'let n = 0\nexport const next = () => ++n')
        expect(run("require('./count.ts').next(); return require('./count.ts').next()")).toBe(2)
    })

    it('see a new version at once', () => {
        module('a.ts', 'export const v = 1')
        expect(run("return require('./a.ts').v")).toBe(1)
        const id = lab.find('sys_module', 'pathENDSWITHa.ts', 'sys_id')[0] ?? ''
        lab.update('sys_module', id, { content: 'export const v = 2' })
        expect(run("return require('./a.ts').v")).toBe(2)
    })

    it('have Glide only when they import it; scripts have it as globals', () => {
        module(
            'with.ts',
            "import { GlideRecord, gs } from '@servicenow/glide'\nexport const table = () => new GlideRecord('task').getTableName() + gs.nil('')"
        )
        module('without.ts', 'export const look = () => typeof GlideRecord + typeof gs')
        expect(run("return require('./with.ts').table()")).toBe('tasktrue')
        expect(run("return require('./without.ts').look()")).toBe('undefinedundefined')
        expect(run('return typeof GlideRecord')).toBe('function')
    })

    it('fail by name at an import of Glide that is not emulated', () => {
        module(
            'a.ts',
            "import { GlideTableHierarchy } from '@servicenow/glide'\nexport const t = () => new GlideTableHierarchy('task')"
        )
        expect(() => run("return require('./a.ts').t()")).toThrow(
            'GlideTableHierarchy of @servicenow/glide is not emulated'
        )
    })

    it('import script includes of other scopes that are public, and namespaces of Glide', () => {
        lab.insert('sys_script_include', {
            name: 'Shared',
            script: 'var Shared = { word: "hello" }',
            access: 'public',
            active: true,
        })
        lab.insert('sys_script_include', {
            name: 'Inner',
            script: 'var Inner = {}',
            access: 'package_private',
            active: true,
        })
        module(
            'a.ts',
            `import { Shared, Inner } from '@servicenow/glide/global'
            import { NotFoundError } from '@servicenow/glide/sn_ws_err'
            export const look = () => [Shared.word, typeof Inner, new NotFoundError('x').status].join()`
        )
        expect(run("return require('./a.ts').look()")).toBe('hello,undefined,404')
    })

    it('say which module is missing, and where it was looked for', () => {
        module('a.ts', "import './gone'")
        expect(() => run("require('./a.ts')")).toThrow(`Cannot find module './gone' from '${ROOT}' in scope x_acme`)
        expect(() => run("require('./a.ts')", 'x_other')).toThrow(
            'The application x_other has no modules to require from'
        )
    })

    it('load libraries by the exports of their package.json', () => {
        module('node_modules/@acme/units/package.json', '{"exports": {"./length.js": "./lib/length.js"}}')
        module(
            'node_modules/@acme/units/lib/length.js',
            "'use strict';\nvar other = require('plain');\nexports.feet = function (m) { return m / 0.3048 * other.one }"
        )
        module('node_modules/plain/package.json', '{"main": "main.js"}')
        module('node_modules/plain/main.js', 'exports.one = 1')
        module('src/a.ts', "import { feet } from '@acme/units/length.js'\nexport const f = () => feet(3.048)")
        expect(run("return require('./src/a.ts').f()")).toBe(10)
        expect(() => run("require('@acme/units/other.js')")).toThrow("Cannot find module '@acme/units/other.js'")
    })

    it.each([
        [{ main: 'm.js' }, undefined, 'm.js'],
        [{ module: 'm.mjs' }, undefined, 'm.mjs'],
        [{}, undefined, 'index.js'],
        [{}, 'sub/x.js', 'sub/x.js'],
        [{ exports: './only.js' }, undefined, './only.js'],
        [{ exports: './only.js' }, 'other.js', null],
        [{ exports: { '.': { import: './i.mjs', require: './r.cjs' } } }, undefined, './r.cjs'],
        [{ exports: { '.': { types: './t.d.ts', default: './d.js' } } }, undefined, './d.js'],
        [{ exports: { './*.js': './lib/*.js' } }, 'a.js', './lib/a.js'],
        [{ exports: { './a': './x.js', './*': './y/*.js' } }, 'a', './x.js'],
        [{ exports: { './inner': null } }, 'inner', null],
    ])('%j exports %s as %s', (manifest, entry, file) => {
        expect(libraryEntry(manifest, entry)).toBe(file)
    })
})
