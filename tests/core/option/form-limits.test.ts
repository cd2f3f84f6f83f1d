import { CERTIFICATE_LIMITS, limitFaults, OPTION_LIMITS } from '../../../src/server/core/option/form-limits'
import { builtPackage } from '../../package/built-package'

describe('a field', () => {
    it.each([
        ['csr', 65_536],
        ['additional_names', 26_000],
        ['server_platform_version', 40],
        ['contacts', 4000],
        ['notes', 4000],
    ])('%s takes %d characters and no more', (field, longest) => {
        expect(limitFaults({ [field]: 'x'.repeat(longest) }, CERTIFICATE_LIMITS)).toEqual([])
        const [fault] = limitFaults({ [field]: 'x'.repeat(longest + 1) }, CERTIFICATE_LIMITS)
        expect(fault).toMatchObject({ field, severity: 'error' })
        expect(fault.message).toContain(`at most ${longest} characters`)
    })

    it.each([
        ['purpose', 'renewal', 'theft'],
        ['kind', 'san', 'san^ORkind=wildcard'],
        ['wanted_by', '2026-12-31', '2026-02-30'],
    ])('%s takes "%s" and nothing, but not "%s"', (field, right, wrong) => {
        for (const value of [right, '']) expect(limitFaults({ [field]: value }, CERTIFICATE_LIMITS)).toEqual([])
        expect(limitFaults({ [field]: wrong }, CERTIFICATE_LIMITS)).toHaveLength(1)
    })
})

it('takes every choice that a form offers', () => {
    const { rowsOf } = builtPackage()
    const fields = new Map(rowsOf('item_option_new').map(({ values }) => [values.sys_id, values.name]))
    const offered = rowsOf('question_choice').map(({ values }) => [fields.get(values.question) ?? '', values.value])
    expect(offered.length).toBeGreaterThan(20)
    const refused = offered.filter(([field, value]) =>
        [CERTIFICATE_LIMITS, OPTION_LIMITS].every((limits) => limitFaults({ [field]: value }, limits).length > 0)
    )
    expect(refused).toEqual([])
})
