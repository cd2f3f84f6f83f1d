import { Jasmine } from '../../../src/local-instance/atf/jasmine'
import { AtfLab } from './atf-lab'

/** Runs specs as a script would and answers what did not hold. */
function failuresOf(describe: (globals: Globals) => void): readonly string[] {
    const jasmine = new Jasmine()
    const globals = jasmine.globals() as unknown as Globals
    describe(globals)
    globals.jasmine.getEnv().execute()
    return jasmine.failures()
}

type Work = () => unknown
type Matchers = Record<string, (...args: readonly unknown[]) => void>
interface Globals {
    describe(name: string, body: () => void): void
    it(name: string, work: Work): void
    beforeEach(work: Work): void
    afterEach(work: Work): void
    beforeAll(work: Work): void
    afterAll(work: Work): void
    fail(message: string): void
    spyOn(object: object, name: string): void
    expect(actual: unknown): Matchers & { not: Matchers }
    jasmine: { getEnv(): { execute(): void } }
}

const thrower = () => {
    throw new Error('Broken')
}

describe('Jasmine in a server script', () => {
    it.each([
        ['toBe', [1], 1, 2],
        ['toEqual', [{ a: [1] }], { a: [1] }, { a: [2] }],
        ['toBeDefined', [], 1, undefined],
        ['toBeUndefined', [], undefined, 1],
        ['toBeNull', [], null, 0],
        ['toBeNaN', [], NaN, 1],
        ['toBeTruthy', [], 'a', ''],
        ['toBeFalsy', [], 0, 1],
        ['toBeLessThan', [2], 1, 2],
        ['toBeLessThanOrEqual', [2], 2, 3],
        ['toBeGreaterThan', [2], 3, 2],
        ['toBeGreaterThanOrEqual', [2], 2, 1],
        ['toBeCloseTo', [1.005, 2], 1.004, 1.02],
        ['toContain', ['b'], ['a', 'b'], ['a']],
        ['toContain', ['b'], 'abc', 'ac'],
        ['toMatch', [/^a/], 'ab', 'ba'],
        ['toThrow', [], thrower, () => 1],
        ['toThrowError', ['Broken'], thrower, (): number => 1],
        ['toThrowError', [/^Br/], thrower, (): number => 1],
    ])('%s holds, fails, and is the other way round negated', (matcher, args, right, wrong) => {
        const failures = failuresOf(({ it, expect }) => {
            it('right', () => {
                expect(right)[matcher]?.(...args)
                expect(wrong).not[matcher]?.(...args)
            })
            it('wrong', () => expect(wrong)[matcher]?.(...args))
            it('not', () => expect(right).not[matcher]?.(...args))
        })
        expect(failures).toHaveLength(2)
        expect(failures[0]).toContain(`wrong: expected`)
        expect(failures[1]).toContain(`not: expected`)
    })

    it('runs what surrounds the specs in its order, and names suite and spec of a failure', () => {
        const order: string[] = []
        const failures = failuresOf(({ describe, it, beforeEach, afterEach, beforeAll, afterAll, fail }) => {
            describe('outer', () => {
                beforeAll(() => order.push('all'))
                beforeEach(() => order.push('before outer'))
                afterEach(() => order.push('after outer'))
                afterAll(() => order.push('end'))
                describe('inner', () => {
                    beforeEach(() => order.push('before inner'))
                    afterEach(() => order.push('after inner'))
                    it('works', () => order.push('spec'))
                })
                it('breaks', () => fail('on purpose'))
            })
        })
        expect(order).toEqual([
            'all',
            'before outer',
            'before inner',
            'spec',
            'after inner',
            'after outer',
            'before outer',
            'after outer',
            'end',
        ])
        expect(failures).toEqual(['outer breaks: on purpose'])
    })

    it('refuses by name what it does not emulate', () => {
        expect(
            failuresOf(({ it, expect, spyOn }) => {
                it('spies', () => spyOn({}, 'x'))
                it('calls', () => expect(1).toHaveBeenCalled?.())
                it('waits', () => Promise.resolve())
            })
        ).toEqual([
            'spies: Jasmine: spyOn is not emulated by the local instance',
            'calls: Jasmine: the matcher toHaveBeenCalled is not emulated by the local instance',
            'waits: Jasmine: asynchronous tests is not emulated by the local instance',
        ])
    })

    describe('as a step', () => {
        const atf = new AtfLab()
        afterAll(() => atf.lab.close())
        const step = (sum: number, execute: string, scope = 'global') => ({
            type: 'Run Server Side Script',
            scope,
            inputs: {
                script: `(function() { describe('sums', function() { it('adds', function() { expect(1 + 1).toBe(${sum}) }) }) })(); ${execute}`,
            },
        })

        it('fails with the specs that fail', async () => {
            expect(await atf.failure([step(2, 'jasmine.getEnv().execute();')])).toBeNull()
            expect(await atf.failure([step(3, 'jasmine.getEnv().execute();')])).toBe('sums adds: expected 2 toBe 3')
        })

        it('fails when nothing runs what was described', async () => {
            expect(await atf.failure([step(2, '')])).toMatch(/never calls jasmine/)
        })

        it('has describe in the global scope only, as on the platform', async () => {
            const scope = atf.lab.instance.record('sys_scope')
            expect(scope.get('scope', 'x_lab_flow')).toBe(true)
            expect(await atf.failure([step(2, '', scope.getUniqueValue())])).toMatch(/describe is not defined/)
        })
    })
})
