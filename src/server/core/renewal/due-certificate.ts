import { type CertificateKind, type CertificateStatus, type ManagedBy } from '../states'
import { type CalendarDate } from '../time/calendar'
import { type RenewedBy } from './due'

/** What the daily run has to know of a certificate. Instants are epoch milliseconds. */
export interface DueCertificate {
    id: string
    number: string
    commonName: string
    names: readonly string[]
    organization: string
    organizationName: string
    /** sys_id of the approved domain; empty when none is recorded. */
    domain: string
    kind: CertificateKind
    managedBy: ManagedBy
    renewedBy: RenewedBy
    serverPlatform: string
    serverPlatformVersion: string
    status: CertificateStatus
    renewableFrom: number
    startBy: CalendarDate
    tooLateAfter: CalendarDate
    expiresAt: number
    /** When its successor is expected to be issued; null when that was not planned. */
    issueOn: CalendarDate | null
    /** The day from which the evidence for it is looked at. */
    evidenceFrom: CalendarDate | null
    windowEndsOn: CalendarDate | null
    /** Status and plan as they were read: whoever writes later than somebody else knows it by them. */
    readAs: string
}
