import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../../../src/local-instance/instance'
import { PACKAGE } from './lab'

const LOG_ACTION = '5bc1bcc6531003003bf1d9109ec587d4'
const SEND_SMS = '027499be7333001099792f163cf6a7a7'
const END_FLOW = 'd176605ea76103004f27b0d2187901c7'

describe('a package whose flows use what is not implemented', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flow-package-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    /** The lab's package with one text replaced in its flows. */
    function packageWith(name: string, from: string, to: string): string {
        const copy = join(folder, name)
        cpSync(PACKAGE, copy, { recursive: true })
        for (const file of readdirSync(join(copy, 'update'))) {
            if (!file.startsWith('sys_hub_flow_')) continue
            const path = join(copy, 'update', file)
            writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))
        }
        return copy
    }

    it.each([
        ['action', LOG_ACTION, SEND_SMS, `the action ${SEND_SMS} at step`],
        ['logic', END_FLOW, 'f'.repeat(32), `the flow logic ${'f'.repeat(32)} at step`],
        [
            'trigger',
            '>daily<',
            '>inbound_email<',
            "the trigger 'inbound_email' which the local instance does not implement",
        ],
    ])('is refused for an unknown %s', (name, from, to, problem) => {
        const instance = createInstance({ now: 0 })
        expect(() => instance.installPackage(packageWith(name, from, to))).toThrow(problem)
        expect(instance.flows.validate()).toEqual([])
        instance.close()
    })

    it('is told of error evaluation, which would be left out silently', () => {
        const instance = createInstance({ now: 0 })
        instance.installPackage(PACKAGE)
        const action = instance.record('sys_hub_action_instance_v2')
        action.query()
        const used = new Set<string>()
        while (action.next()) used.add(action.getValue('action_type') ?? '')
        const custom = instance.record('sys_hub_action_type_definition')
        custom.addQuery('sys_id', 'IN', [...used].join(','))
        custom.query()
        expect(custom.next()).toBe(true)
        instance.dictionary.define({ name: 'sys_hub_action_status_metadata', columns: { action_type_id: {} } })
        const metadata = instance.record('sys_hub_action_status_metadata')
        metadata.initialize()
        metadata.setValue('action_type_id', custom.getUniqueValue())
        metadata.insert()
        expect(instance.flows.validate().join()).toContain('error evaluation (wfa.errorEvaluation)')
        instance.close()
    })

    it('is accepted when it uses nothing unknown', () => {
        const instance = createInstance({ now: 0 })
        instance.installPackage(PACKAGE)
        expect(instance.flows.validate()).toEqual([])
        instance.close()
    })
})
