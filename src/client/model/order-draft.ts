import { type Purpose, PURPOSE } from '../../server/core/states'
import { TABLE } from '../../server/core/tables'
import { containsPrivateKey } from '../../server/core/x509/private-key'
import { type CatalogForm, type Values } from '../services/catalog'
import { type CertificateDetail } from '../services/certificates'
import { type Reference } from '../services/table'
import { initialValues, questionsIn } from './form'

/** An order that is being written: one entry a certificate. */
export interface OrderDraft {
    readonly entries: readonly Values[]
    /** The entry that is open. */
    readonly open: number
}

/** What changes from one certificate of an order to the next. */
const OWN_TO_EACH = ['csr', 'additional_names']

/** What an address says of an order: `?view=order&item=...&certificate=...&request=reissue&change=suspend`. */
export interface OrderAddress {
    /** sys_id of the certificate that it is about; empty for none. */
    readonly certificate: string
    /** What is to be done with that certificate. */
    readonly request: Purpose
    /** Answers by the names of their questions. */
    readonly answers: Values
}

export function orderAddressIn(parameters: URLSearchParams): OrderAddress {
    const { request, ...answers } = Object.fromEntries(parameters) as Record<string, string>
    return {
        certificate: answers.certificate ?? '',
        request: Object.values(PURPOSE).find((purpose) => purpose === request) ?? PURPOSE.renewal,
        answers,
    }
}

/** What is known before the first question is answered. */
export interface Known {
    /** The person's own; it is set where the form asks for one and the instance did not. */
    readonly organization: Reference | null
    /** The certificate it is about; what is known of it is filled in wherever the form asks for it. */
    readonly from: CertificateDetail | null
    /** Who is warned of that certificate. */
    readonly contacts: readonly string[]
    readonly address: OrderAddress
}

export function newDraft(form: CatalogForm, { organization, from, contacts, address }: Known): OrderDraft {
    const initial = withOrganization(form, initialValues(form), organization)
    const values = withAnswers(form, initial, address.answers)
    if (from === null) return { entries: [values], open: 0 }
    const known: Values = {
        purpose: address.request,
        kind: from.kind,
        department: from.organization?.id ?? '',
        server_platform: from.serverPlatform,
        server_platform_version: from.serverPlatformVersion,
        contacts: contacts.join('\n'),
    }
    const filled = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
            name,
            known[name] === undefined || known[name] === '' ? value : known[name],
        ])
    )
    return { entries: [filled], open: 0 }
}

function withOrganization(form: CatalogForm, values: Values, organization: Reference | null): Values {
    const asked = questionsIn(form.variables).find(({ reference }) => reference === TABLE.organization)
    if (organization === null || asked === undefined || values[asked.name] !== '') return values
    return { ...values, [asked.name]: organization.id }
}

/** An address may answer questions that can be seen, a choice only with one of its choices. */
function withAnswers(form: CatalogForm, values: Values, answers: Values): Values {
    const taken = questionsIn(form.variables).filter(({ name, visible, choices }) => {
        const answer = answers[name]
        if (answer === undefined || !visible) return false
        return choices.length === 0 || choices.some(({ value }) => value === answer)
    })
    return { ...values, ...Object.fromEntries(taken.map(({ name }) => [name, answers[name]])) }
}

export function withAnswer(draft: OrderDraft, name: string, value: string): OrderDraft {
    const entries = draft.entries.map((entry, index) => (index === draft.open ? { ...entry, [name]: value } : entry))
    return { ...draft, entries }
}

/** R3: several certificates may be ordered with one request; other things are asked for one at a time. */
export function takesSeveral(form: CatalogForm): boolean {
    return questionsIn(form.variables).some(({ name }) => name === 'csr')
}

/** One more certificate, with the answers that are usually the same. */
export function withAnotherEntry(draft: OrderDraft, form: CatalogForm): OrderDraft {
    const empty = initialValues(form)
    const own = Object.fromEntries(OWN_TO_EACH.filter((name) => name in empty).map((name) => [name, empty[name]]))
    return { entries: [...draft.entries, { ...draft.entries[draft.open], ...own }], open: draft.entries.length }
}

export function withoutEntry(draft: OrderDraft, index: number): OrderDraft {
    const entries = draft.entries.filter((_, other) => other !== index)
    return { entries, open: Math.min(draft.open > index ? draft.open - 1 : draft.open, entries.length - 1) }
}

/** Whether a text may be kept and sent at all. */
export function isPrivateKey(text: string): boolean {
    return containsPrivateKey(text)
}
