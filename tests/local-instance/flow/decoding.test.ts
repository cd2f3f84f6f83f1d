import { gzipSync } from 'node:zlib'
import { decodeInputs } from '../../../src/local-instance/engines/flow/blob'
import { parseTemplate } from '../../../src/local-instance/engines/flow/template'

const blob = (value: unknown) => gzipSync(Buffer.from(JSON.stringify(value))).toString('base64')

describe('decoding of steps', () => {
    it('reads the inputs of an action', () => {
        const inputs = decodeInputs(blob([{ name: 'table', value: 'task', scriptActive: false }]))
        expect(inputs).toEqual([{ name: 'table', value: 'task', script: undefined, fieldScripts: new Map() }])
    })

    it('reads a script in the place of a value', () => {
        const [input] = decodeInputs(
            blob([{ name: 'log', value: 'fd-scripted', scriptActive: true, script: { log: { script: 'return 1' } } }])
        )
        expect(input?.script).toBe('return 1')
    })

    it('reads scripts in the place of single fields', () => {
        const script = { work_notes: { scriptActive: true, script: 'return "x"' } }
        const [input] = decodeInputs(
            blob([{ name: 'values', value: 'work_notes=fd-scripted', scriptActive: false, script }])
        )
        expect(input?.script).toBeUndefined()
        expect(input?.fieldScripts.get('work_notes')).toBe('return "x"')
    })

    it('reads flow logic, variables and outputs to assign once each', () => {
        const names = decodeInputs(
            blob({
                inputs: [{ name: 'a', value: 1 }],
                variables: [{ name: 'a', value: 1 }],
                outputsToAssign: [{ name: 'b' }],
            })
        ).map(({ name }) => name)
        expect(names).toEqual(['a', 'b'])
    })

    it('knows a step without inputs', () => {
        expect(decodeInputs(null)).toEqual([])
    })
})

describe('template values', () => {
    it('are split before their pills are filled', () => {
        expect(parseTemplate('state=3^comments={{x.y}} done^EQ')).toEqual([
            { field: 'state', value: '3' },
            { field: 'comments', value: '{{x.y}} done' },
        ])
    })

    it('are refused when a part is no assignment', () => {
        expect(() => parseTemplate('state=3^oops')).toThrow("'oops' is no assignment")
    })
})
