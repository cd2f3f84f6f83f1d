import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findDamage } from '../../src/commands/build/find-damage'
import { builtPackage, ROOT, unpacked } from './built-package'

const { files, rows, rowsOf } = builtPackage()

describe('what the SDK makes of the sources', () => {
    it('is not damaged', () => {
        const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
            dependencies: Record<string, string>
        }
        expect(findDamage(path.join(ROOT, 'dist/app'), Object.keys(manifest.dependencies))).toEqual([])
    })

    it('deletes nothing, as nothing was ever installed', () => {
        expect(files.filter((file) => readFileSync(file, 'utf8').includes('action="DELETE"'))).toEqual([])
    })

    it('has no unresolved name in place of a sys_id', () => {
        expect(rows.filter((row) => /^Now\./.test(row.values.sys_id ?? '')).map((row) => row.file)).toEqual([])
    })
})

describe('the flows', () => {
    const steps = [...rowsOf('sys_hub_action_instance_v2'), ...rowsOf('sys_hub_flow_logic_instance_v2')]
    const outputs = new Map<string, Set<string>>()
    for (const row of rowsOf('sys_hub_action_output')) {
        outputs.set(row.values.model, (outputs.get(row.values.model) ?? new Set()).add(row.values.element))
    }

    it.each(rowsOf('sys_hub_flow').map((row) => [row.values.name, row.values.sys_id]))('%s has steps', (_name, id) => {
        expect(steps.filter((step) => step.values.flow === id).length).toBeGreaterThan(0)
    })

    it('read only what the actions before them say', () => {
        const customActions = new Map(
            rowsOf('sys_hub_action_instance_v2')
                .filter((row) => outputs.has(row.values.action_type))
                .map((row) => [row.values.ui_id, outputs.get(row.values.action_type)!])
        )
        const dangling = steps.flatMap((step) =>
            unpacked(step.values.values ?? '').flatMap(({ name, value }) =>
                [...String(value).matchAll(/\{\{([0-9a-f-]{36})\.([A-Za-z_]+)/g)]
                    .filter(([, ui, output]) => customActions.has(ui) && !customActions.get(ui)!.has(output))
                    .map(([pill]) => `${step.file} ${name}: ${pill}`)
            )
        )
        expect(dangling).toEqual([])
    })
})

describe('the sources of the package', () => {
    /** Variables of a catalog item, which the SDK does not resolve in a test step: `IO:` and the id that keys.ts gave. */
    it('hold no sys_id outside the one file of platform ids, but those of variables in test steps', () => {
        const culprits = sources(path.join(ROOT, 'fluent'))
            .filter((file) => !file.endsWith('app/platform-ids.ts') && !file.includes('/generated/'))
            .filter((file) => /(?<![0-9a-f]|IO:)[0-9a-f]{32}(?![0-9a-f])/.test(readFileSync(file, 'utf8')))
        expect(culprits).toEqual([])
    })
})

function sources(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name)
        return entry.isDirectory() ? sources(file) : [file]
    })
}
