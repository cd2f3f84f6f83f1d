import { CSR_SOURCE, INSTALLATION, KEY_HARDWARE, REVOCATION_REASON } from '../submittal/order'
import { CERTIFICATE_KIND, DOMAIN_KIND, PURPOSE } from '../states'
import { calendarDate } from '../time/calendar'
import { type Fault, wrong } from './fault'
import { INQUIRY } from './inquiry'

/** What one field of a form takes. A form sends nothing else; a program may. */
interface Limit {
    /** What the form calls it. */
    label: string
    /** Characters. */
    longest?: number
    oneOf?: readonly string[]
    isDay?: true
}

export type FormLimits = Readonly<Record<string, Limit>>

/** A CSR has at most 64 KB. */
const LONGEST_CSR = 65_536
/** 100 names of 253 characters, with what stands between them. */
const LONGEST_NAMES = 26_000
/** 50 rows of a usual CSR. */
const LONGEST_ROWS = 250_000
const LONGEST_TEXT = 4000
const LONGEST_WORD = 40

export const CERTIFICATE_LIMITS: FormLimits = {
    purpose: { label: 'Purpose', oneOf: Object.values(PURPOSE) },
    wanted_by: { label: 'Wanted by', isDay: true },
    kind: { label: 'Kind of certificate', oneOf: Object.values(CERTIFICATE_KIND) },
    csr: { label: 'Certificate signing request (CSR)', longest: LONGEST_CSR },
    csr_file: { label: 'Certificate signing request (CSR)', longest: LONGEST_CSR },
    additional_names: { label: 'Host names', longest: LONGEST_NAMES },
    server_platform: { label: 'Server platform', longest: LONGEST_WORD },
    server_platform_version: { label: 'Version of the server platform', longest: LONGEST_WORD },
    contacts: { label: 'Contacts to notify', longest: LONGEST_TEXT },
    notes: { label: 'Notes for Certificate Services', longest: LONGEST_TEXT },
    revocation_reason: { label: 'Why it is revoked', oneOf: Object.keys(REVOCATION_REASON) },
    reason: { label: 'What happened', longest: LONGEST_TEXT },
    csr_source: { label: 'Where the CSR comes from', oneOf: Object.values(CSR_SOURCE) },
    key_hardware: { label: 'Hardware of the code-signing key', oneOf: Object.values(KEY_HARDWARE) },
    installation: { label: 'Who installs it', oneOf: Object.values(INSTALLATION) },
    more_certificates: { label: 'More certificates', longest: LONGEST_ROWS },
    expedite_reason: { label: 'Why it is urgent', longest: LONGEST_TEXT },
}

export const OPTION_LIMITS: FormLimits = {
    change: { label: 'What is to be done', oneOf: ['add', 'delete', 'suspend'] },
    holder: { label: 'Who gets the access', oneOf: ['person', 'shared'] },
    scope: { label: 'For which certificates', oneOf: ['organization', 'certificate'] },
    kind: { label: 'What it is about', oneOf: Object.values(INQUIRY) },
    domain_kind: { label: 'What is enrolled', oneOf: Object.values(DOMAIN_KIND) },
    dcv_method: { label: 'How you prove control of the domain', oneOf: ['cname', 'txt', 'http', 'email'] },
    issue_area: { label: 'What is concerned', oneOf: ['issuance', 'platform'] },
    suspended_until: { label: 'Suspended until', isDay: true },
}

/** What fields hold that their form cannot send: too much text, a value that is no choice, a day that is none. */
export function limitFaults(order: Readonly<Record<string, string>>, limits: FormLimits): Fault[] {
    return Object.entries(limits).flatMap(([field, limit]) => {
        const reason = reasonAgainst((order[field] ?? '').trim(), limit)
        return reason === null ? [] : [wrong(field, reason)]
    })
}

/** What is said of a field of the certificate items that holds too much. */
export function tooLong(field: keyof typeof CERTIFICATE_LIMITS): string {
    const { label, longest } = CERTIFICATE_LIMITS[field]
    return tooLongFor(label, longest ?? 0)
}

function tooLongFor(label: string, longest: number): string {
    return `"${label}" takes at most ${longest} characters. Shorten it.`
}

function reasonAgainst(value: string, { label, longest, oneOf, isDay }: Limit): string | null {
    if (value === '') return null
    if (longest !== undefined && value.length > longest) return tooLongFor(label, longest)
    if (oneOf !== undefined && !oneOf.includes(value))
        return `"${label}" is one of ${oneOf.join(', ')}. Choose one of them.`
    return isDay && calendarDate(value) === null ? `"${label}" is a day such as 2026-12-31. Enter one.` : null
}
