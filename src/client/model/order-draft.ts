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

/**
 * @param organization the person's own; it is set where the form asks for one and the instance did not.
 * @param from the certificate to renew; what is known of it is filled in wherever the form asks for it.
 */
export function newDraft(
    form: CatalogForm,
    organization: Reference | null,
    from: CertificateDetail | null,
    contacts: readonly string[]
): OrderDraft {
    const values = withOrganization(form, initialValues(form), organization)
    if (from === null) return { entries: [values], open: 0 }
    const known: Values = {
        purpose: 'renewal',
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
