import { Lab } from '../lab'

describe('where scripts run', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab('2026-11-21 12:00:00')
    })
    afterEach(() => lab.instance.close())

    const run = (text: string, variables: Record<string, unknown> = {}, scope = 'global'): unknown =>
        lab.instance.scripts.run({ name: 'test', text, scope }, variables)
    const evaluate = (text: string, variables: Record<string, unknown> = {}, scope = 'global'): unknown =>
        lab.instance.scripts.evaluate({ name: 'test', text, scope }, variables)

    it('is the time of the instance', () => {
        const now = Date.UTC(2026, 10, 21, 12)
        expect(run('return [Date.now(), new Date().getTime(), new Date(0).getTime()].join()')).toBe(`${now},${now},0`)
        expect(run('return new Date() instanceof Date && new Date().constructor === Date')).toBe(true)
        lab.instance.advanceTo(now + 1000)
        expect(run('return Date.now()')).toBe(now + 1000)
    })

    it.each([
        'console',
        'process',
        'Buffer',
        'setTimeout',
        'fetch',
        'WebAssembly',
        'SharedArrayBuffer',
        'Atomics',
        'Reflect',
        'WeakRef',
        'TextEncoder',
    ])('has no %s', (name) => expect(run(`return typeof ${name}`)).toBe('undefined'))

    it('makes no code out of text', () => {
        expect(() => run("return eval('1')")).toThrow(/Code generation from strings/)
        expect(() => run("return new Function('return 1')()")).toThrow(/Code generation from strings/)
    })

    it('keeps the constants of one script from the next', () => {
        const text = 'const { a } = { a: 1 }; return a'
        expect([run(text), run(text)]).toEqual([1, 1])
        expect([evaluate('const b = 2; b'), evaluate('const b = 2; b')]).toEqual([2, 2])
    })

    it('keeps scopes apart', () => {
        run('shared = 1', {}, 'x_one')
        expect(run('return typeof shared', {}, 'x_one')).toBe('number')
        expect(run('return typeof shared', {}, 'x_two')).toBe('undefined')
    })

    it.each([
        ['1 + 1', 2],
        ['current.a == 1 && current.b', 'b'],
        ['answer = current.a === 2', false],
        ['if (current.a) answer = "yes"; else answer = "no"', 'yes'],
        ['if (current.a) "yes"; else "no"', 'yes'],
        ['(function () { return current.b })()', 'b'],
        ['var answer = 7; 8', 7],
    ])('evaluates %s to %s', (text, value) => {
        expect(evaluate(text, { current: { a: 1, b: 'b' } })).toBe(value)
    })

    it('does not leave the variables of an evaluation behind, nested or not', () => {
        const inner = () => evaluate('answer = current', { current: 'inner' })
        expect(evaluate('nest() + current', { current: 'outer', nest: inner })).toBe('innerouter')
        expect(evaluate('typeof current + typeof answer')).toBe('undefinedundefined')
    })

    it('knows errors and arrays of the platform as such', () => {
        const thrower = () => {
            throw new TypeError('from outside')
        }
        expect(run('try { thrower() } catch (e) { return e instanceof Error && e.message }', { thrower })).toBe(
            'from outside'
        )
        expect(
            run('return list instanceof Array && !({} instanceof Array) && !(1 instanceof Error)', { list: [1] })
        ).toBe(true)
        expect(
            run(
                'function Own() {} Own.prototype = Object.create(Error.prototype); return [new Own() instanceof Error, new Error() instanceof Own].join()'
            )
        ).toBe('true,false')
    })

    it('names the script in what it throws', () => {
        try {
            lab.instance.scripts.run({ name: 'sys_script.Some rule', text: 'var a;\na.b.c', scope: 'global' }, {})
            throw new Error('not reached')
        } catch (error) {
            expect((error as Error).stack).toContain('sys_script.Some rule:2')
        }
    })

    describe('script includes', () => {
        beforeEach(() => {
            lab.insert('sys_app', { sys_id: 'a'.repeat(32), scope: 'x_one', name: 'One', source: 'x_one' })
            const include = (name: string, script: string, values: object = {}) =>
                lab.insert('sys_script_include', { name, script, active: true, access: 'public', ...values })
            include(
                'Greeter',
                `var Greeter = Class.create();
                Greeter.prototype = { initialize: function (name) { this.name = name }, greet: function () { return 'Hello ' + this.name }, type: 'Greeter' }`
            )
            include(
                'Twice',
                `var Twice = Class.create();
                Twice.prototype = Object.extendsObject(Greeter, { greet: function () { return Greeter.prototype.greet.call(this) + '!' } })`
            )
            include('Modern', 'class Modern { value() { return 42 } }')
            include('Own', "var Own = { word: 'own' }", { sys_scope: 'a'.repeat(32), access: 'package_private' })
            include('Off', 'var Off = 1', { active: false })
            include(
                'Ajax',
                `var Ajax = Class.create();
                Ajax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
                    twice: function () { return 2 * Number(this.getParameter('sysparm_n')) } })`,
                { sys_scope: 'a'.repeat(32) }
            )
        })

        it('are globals of their scope, made when first used', () => {
            expect(run("return new Greeter('Ann').greet()")).toBe('Hello Ann')
            expect(run("return new Twice('Ann').greet()")).toBe('Hello Ann!')
            expect(run('return new Modern().value()')).toBe(42)
            expect(run('return typeof Off')).toBe('undefined')
        })

        it('are reached from another scope by name, when they are public', () => {
            expect(run("return new global.Greeter('Bo').greet()", {}, 'x_one')).toBe('Hello Bo')
            expect(run('return Own.word', {}, 'x_one')).toBe('own')
            expect(run('return typeof x_one.Own + typeof x_one.Ajax')).toBe('undefinedfunction')
        })

        it('answer browsers through AbstractAjaxProcessor', () => {
            const ajax = lab.instance.scripts.construct('x_one.Ajax', [{ getParameter: () => '21' }]) as {
                twice(): number
            }
            expect(ajax.twice()).toBe(42)
            expect(() => lab.instance.scripts.construct('x_one.Nothing', [])).toThrow(
                'There is no script include x_one.Nothing'
            )
        })

        it('change when their record does', () => {
            expect(run('return new Modern().value()')).toBe(42)
            lab.update('sys_script_include', lab.find('sys_script_include', 'name=Modern', 'sys_id')[0] ?? '', {
                script: 'class Modern { value() { return 43 } }',
            })
            expect(run('return new Modern().value()')).toBe(43)
        })
    })
})
