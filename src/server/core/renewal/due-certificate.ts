import { type CertificateStatus, type ManagedBy } from '../states'
import { type CalendarDate } from '../time/calendar'

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
    managedBy: ManagedBy
    serverPlatform: string
    serverPlatformVersion: string
    status: CertificateStatus
    renewableFrom: number
    startBy: CalendarDate
    tooLateAfter: CalendarDate
    expiresAt: number
    windowEndsOn: CalendarDate | null
}
