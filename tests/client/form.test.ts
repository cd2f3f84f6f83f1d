import { answersOf, missingAnswers, questionStates, sectionsOf } from '../../src/client/model/form'
import {
    firstIncomplete,
    formOf,
    newDraft,
    orderAddressIn,
    orderOf,
    takesSeveral,
    withAnotherEntry,
    withAnswer,
    withoutEntry,
} from '../../src/client/model/order-draft'
import { conditionsIn } from '../../src/client/services/catalog-answer'
import { type CatalogForm, type UiPolicy, type Variable } from '../../src/client/services/catalog'
import { type CertificateDetail } from '../../src/client/services/certificates'

function aQuestion(name: string, part: Partial<Variable> = {}): Variable {
    return {
        id: `IO:${name}`,
        name,
        label: name,
        type: 'text',
        mandatory: false,
        readOnly: false,
        visible: true,
        initial: '',
        initialDisplay: '',
        maxLength: 0,
        help: '',
        example: '',
        choices: [],
        reference: '',
        referenceQuery: '',
        children: [],
        ...part,
    }
}

function aForm(variables: readonly Variable[], policies: readonly UiPolicy[] = []): CatalogForm {
    return { id: 'item', name: 'Item', summary: '', description: '', variables, policies }
}

const whenWildcard = (actions: UiPolicy['actions'], reverse = true): UiPolicy => ({
    reverse,
    conditions: [{ field: 'IO:kind', operator: '=', value: 'wildcard', or: false }],
    actions,
})

describe('an order form made from the description of its item', () => {
    it('groups questions by the starts and ends of its sections', () => {
        const section = (label: string) => aQuestion('', { type: 'section', label })
        const end = aQuestion('', { type: 'section-end' })
        const form = [aQuestion('a'), section('One'), aQuestion('b'), end, section('Two'), aQuestion('c'), end]
        expect(sectionsOf(form).map(({ title, questions }) => [title, questions.map(({ name }) => name)])).toEqual([
            ['', ['a']],
            ['One', ['b']],
            ['Two', ['c']],
        ])
    })

    it('takes questions that lie inside of a section as they come', () => {
        const nested = aQuestion('', { type: 'section', label: 'One', children: [aQuestion('b')] })
        expect(sectionsOf([nested])[0].questions.map(({ name }) => name)).toEqual(['b'])
    })

    it('shows and demands a question while its policy holds, and the opposite while not', () => {
        const policy = whenWildcard([{ field: 'IO:base', visible: true, mandatory: true, readOnly: null }])
        const form = aForm([aQuestion('kind'), aQuestion('base')], [policy])
        expect(questionStates(form, { kind: 'wildcard' }).base).toMatchObject({ visible: true, mandatory: true })
        expect(questionStates(form, { kind: 'single' }).base).toMatchObject({ visible: false, mandatory: false })
    })

    it('leaves a question as it is while a policy that does not reverse does not hold', () => {
        const policy = whenWildcard([{ field: 'base', visible: false, mandatory: null, readOnly: null }], false)
        const form = aForm([aQuestion('kind'), aQuestion('base')], [policy])
        expect(questionStates(form, { kind: 'single' }).base.visible).toBe(true)
    })

    it('misses only what is visible, demanded and blank', () => {
        const form = aForm([
            aQuestion('a', { mandatory: true }),
            aQuestion('b', { mandatory: true, visible: false }),
            aQuestion('c'),
        ])
        expect(missingAnswers(form, { a: '  ' }).map(({ name }) => name)).toEqual(['a'])
        expect(missingAnswers(form, { a: 'x' })).toEqual([])
    })

    it('sends answers to visible questions only', () => {
        const form = aForm([aQuestion('a'), aQuestion('b', { visible: false })])
        expect(answersOf(form, { a: '1', b: '2' })).toEqual({ a: '1' })
    })
})

describe('the condition of a policy, as an encoded query', () => {
    it('is read term by term', () => {
        const id = 'a95e2547eb0a4627bba9d6c2c2d47ce9'
        expect(conditionsIn(`IO:${id}=add^ORIO:${id}!=x=y^noteISEMPTY^EQ`)).toEqual([
            { field: `IO:${id}`, operator: '=', value: 'add', or: false },
            { field: `IO:${id}`, operator: '!=', value: 'x=y', or: true },
            { field: 'note', operator: 'ISEMPTY', value: '', or: false },
        ])
    })

    it('is refused by name when the page cannot read it', () => {
        expect(() => conditionsIn('IO:1>5')).toThrow('cannot read: IO:1>5')
    })
})

describe('what an order sends', () => {
    const form = aForm([
        aQuestion('option', { visible: false, initial: 'delegated_admin' }),
        aQuestion('trained', { type: 'boolean', mandatory: true }),
    ])

    it('holds what the item sets itself out of sight', () => {
        expect(answersOf(form, { option: 'delegated_admin', trained: 'true' })).toEqual({
            option: 'delegated_admin',
            trained: 'true',
        })
    })

    it('has to have a demanded box ticked', () => {
        expect(missingAnswers(form, { trained: 'false' }).map(({ name }) => name)).toEqual(['trained'])
        expect(missingAnswers(form, { trained: 'true' })).toEqual([])
    })
})

describe('the draft of an order', () => {
    const form = aForm([
        aQuestion('department', { type: 'reference', reference: 'x_cdt_certs_organization' }),
        aQuestion('csr'),
        aQuestion('contacts'),
    ])
    const known = { organization: { id: 'org', name: 'Org' }, from: null, contacts: [] }
    const draft = newDraft(form, { ...known, address: orderAddressIn(new URLSearchParams('view=order&item=one')) })

    it('begins with the department of the person', () => {
        expect(draft.entries).toEqual([{ department: 'org', csr: '', contacts: '' }])
    })

    it('takes answers from its address, a choice only when it is one', () => {
        const notices = aForm([
            aQuestion('change', { choices: [{ value: 'suspend', label: 'Suspend' }] }),
            aQuestion('certificate', { type: 'reference' }),
            aQuestion('option', { visible: false, initial: 'notifications' }),
        ])
        const at = (search: string) =>
            newDraft(notices, { ...known, address: orderAddressIn(new URLSearchParams(search)) }).entries[0]
        expect(at('certificate=cert&change=suspend&option=other')).toEqual({
            change: 'suspend',
            certificate: 'cert',
            option: 'notifications',
        })
        expect(at('change=explode')).toMatchObject({ change: '' })
    })

    it('fills in what is known of the certificate, and what is to be done with it', () => {
        const order = aForm([aQuestion('purpose'), aQuestion('kind'), aQuestion('contacts'), aQuestion('csr')])
        const from = {
            id: 'cert',
            kind: 'san',
            serverPlatform: '',
            serverPlatformVersion: '',
            names: [] as readonly string[],
        } as CertificateDetail
        const at = (search: string) =>
            newDraft(order, {
                ...known,
                from,
                contacts: ['a@b', 'c@d'],
                address: orderAddressIn(new URLSearchParams(search)),
            }).entries[0]
        expect(at('certificate=cert&request=reissue')).toEqual({
            purpose: 'reissue',
            kind: 'san',
            contacts: 'a@b\nc@d',
            csr: '',
        })
        expect(at('certificate=cert&request=nonsense')).toMatchObject({ purpose: 'renewal' })
    })

    describe('for several certificates', () => {
        const column = (name: string) => aQuestion(name)
        const several = aForm([
            aQuestion('purpose', { initial: 'new' }),
            aQuestion('kind', { initial: 'single' }),
            aQuestion('csr'),
            aQuestion('server_platform'),
            aQuestion('more_certificates', {
                type: 'rows',
                children: [column('csr'), { ...column('server_platform'), mandatory: true }],
            }),
        ])
        const address = orderAddressIn(new URLSearchParams(''))
        const first = withAnswer(
            withAnswer(newDraft(several, { ...known, address }), 'csr', 'CSR'),
            'server_platform',
            'nginx'
        )
        const two = withAnotherEntry(first, several)

        it('has a CSR of its own for each, the same server to begin with, and asks only for the columns', () => {
            expect(two).toMatchObject({ open: 1, entries: [first.entries[0], { csr: '', server_platform: 'nginx' }] })
            expect(formOf(several, 1).variables.map(({ name }) => name)).toEqual(['csr', 'server_platform'])
            expect(withoutEntry(two, 1)).toEqual({ entries: first.entries, open: 0 })
        })

        it('sends the first as the form and the others as rows', () => {
            const sent = { purpose: 'new', kind: 'single', csr: 'CSR', server_platform: 'nginx' }
            expect(orderOf(several, first)).toEqual(sent)
            expect(orderOf(several, withAnswer(two, 'csr', 'OTHER'))).toEqual({
                ...sent,
                more_certificates: '[{"csr":"OTHER","server_platform":"nginx"}]',
            })
        })

        it('finds the entry that is not complete', () => {
            expect(firstIncomplete(several, two)).toBeNull()
            expect(firstIncomplete(several, withAnswer(two, 'server_platform', ''))).toMatchObject({ index: 1 })
        })

        it('takes one at a time to be changed, revoked or to sign code', () => {
            expect(takesSeveral(several, first)).toBe(true)
            for (const [name, value] of [
                ['purpose', 'reissue'],
                ['purpose', 'revocation'],
                ['kind', 'code_signing'],
            ])
                expect(takesSeveral(several, withAnswer(first, name, value))).toBe(false)
            expect(takesSeveral(form, draft)).toBe(false)
        })
    })
})
