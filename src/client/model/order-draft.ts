import { CERTIFICATE_KIND, type Purpose, PURPOSE } from '../../server/core/states'
import { TABLE } from '../../server/core/tables'
import { containsPrivateKey } from '../../server/core/x509/private-key'
import { type CatalogForm, type Values, type Variable } from '../services/catalog'
import { type CertificateDetail } from '../services/certificates'
import { type Reference } from '../services/table'
import { answersOf, initialValues, missingAnswers, questionsIn } from './form'

/** An order that is being written: the answers to its form, then one entry for each row of its multi-row set. */
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
        certificate: from.id,
        kind: from.kind,
        additional_names: from.names.join('\n'),
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

/** The form that an entry answers: the item's own, or the columns of its rows. */
export function formOf(form: CatalogForm, index: number): CatalogForm {
    return index === 0 ? form : { ...form, variables: rowsOf(form)?.children ?? [], policies: [] }
}

function rowsOf(form: CatalogForm): Variable | undefined {
    return form.variables.find(({ type }) => type === 'rows')
}

/** R3: several certificates may be ordered with one request, but not changed, revoked or made for signing code. */
export function takesSeveral(form: CatalogForm, { entries: [first] }: OrderDraft): boolean {
    const one = [PURPOSE.reissue, PURPOSE.revocation].some((purpose) => purpose === first.purpose)
    return rowsOf(form) !== undefined && !one && first.kind !== CERTIFICATE_KIND.codeSigning
}

/** One more certificate, with the answers that are usually the same. */
export function withAnotherEntry(draft: OrderDraft, form: CatalogForm): OrderDraft {
    const [first] = draft.entries
    const columns = rowsOf(form)?.children ?? []
    const entry = Object.fromEntries(
        columns.map(({ name, initial }) => [name, OWN_TO_EACH.includes(name) ? initial : (first[name] ?? initial)])
    )
    return { entries: [...draft.entries, entry], open: draft.entries.length }
}

/** The first entry is the form itself and stays. */
export function withoutEntry(draft: OrderDraft, index: number): OrderDraft {
    const entries = draft.entries.filter((_, other) => other !== index)
    return { entries, open: Math.min(draft.open > index ? draft.open - 1 : draft.open, entries.length - 1) }
}

/** The first entry that is not answered, with what is missing in it; null when nothing is. */
export function firstIncomplete(
    form: CatalogForm,
    draft: OrderDraft
): { readonly index: number; readonly missing: readonly Variable[] } | null {
    for (const [index, entry] of draft.entries.entries()) {
        const missing = missingAnswers(formOf(form, index), entry)
        if (missing.length > 0) return { index, missing }
    }
    return null
}

/** What is sent: the answers, and the further entries as the rows of the multi-row set. */
export function orderOf(form: CatalogForm, { entries: [first, ...further] }: OrderDraft): Values {
    const rows = rowsOf(form)
    const answers = answersOf(form, first)
    return rows === undefined || further.length === 0 ? answers : { ...answers, [rows.name]: JSON.stringify(further) }
}

/** Whether a text may be kept and sent at all. */
export function isPrivateKey(text: string): boolean {
    return containsPrivateKey(text)
}
