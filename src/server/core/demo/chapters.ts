import { BREACH_CAUSE, type BreachCause, TASK_KIND, type TaskKind, WAITING_ON, type WaitingOn } from '../states'

/** A wait of a demo request, in business days. */
export interface ChapterWait {
    party: WaitingOn
    /** After the start of the clock, or after the end of the wait before. */
    after: number
    /** null while it lasts. */
    days: number | null
}

/** One request of the demo, told in business days: it looks the same on whatever day the demo begins. */
export interface Chapter {
    kind: TaskKind
    organization: string
    title: string
    /** Ordered so many business days before today. */
    daysAgo: number
    approvalDays: number
    waits: ChapterWait[]
    /** From the start of the clock, or the end of the last wait, to the end; null for open work. */
    workDays: number | null
    assigned: boolean
    closeNotes: string
    vendorCase?: string
    expedited?: boolean
    atOnce?: boolean
    givenUp?: boolean
    cause?: BreachCause
    reason?: string
}

const WILDLIFE = 'Department of Fish and Wildlife'
const TRANSPORTATION = 'Department of Transportation'
const PARKS = 'Department of Parks and Recreation'

const { customer, vendor } = WAITING_ON

function open(
    kind: TaskKind,
    organization: string,
    daysAgo: number,
    title: string,
    more: Partial<Chapter> = {}
): Chapter {
    return {
        kind,
        organization,
        title,
        daysAgo,
        approvalDays: 0,
        waits: [],
        workDays: null,
        assigned: true,
        closeNotes: '',
        ...more,
    }
}

function done(
    kind: TaskKind,
    organization: string,
    [daysAgo, approvalDays, workDays]: [daysAgo: number, approvalDays: number, workDays: number],
    title: string,
    more: Partial<Chapter> = {}
): Chapter {
    return { ...open(kind, organization, daysAgo, title), approvalDays, workDays, closeNotes: 'Done.', ...more }
}

/** New, taken, waiting, at risk, critical and past the objective. */
const OPEN: readonly Chapter[] = [
    open(TASK_KIND.inquiry, WILDLIFE, 1, 'Which certificate for a load balancer of two sites?', { assigned: false }),
    open(TASK_KIND.training, PARKS, 2, 'Training for a new delegated administrator', { assigned: false }),
    open(TASK_KIND.technicalIssue, TRANSPORTATION, 3, 'SCM shows the enrolment page in an endless loop'),
    open(TASK_KIND.inquiry, PARKS, 4, 'May two departments share a SAN certificate?'),
    open(TASK_KIND.inquiry, WILDLIFE, 6, 'Who may order for the hatcheries?', {
        waits: [{ party: customer, after: 1, days: null }],
    }),
    open(TASK_KIND.training, TRANSPORTATION, 5, 'Training on ACME for the traffic team', {
        waits: [{ party: customer, after: 0.5, days: null }],
    }),
    open(TASK_KIND.technicalIssue, WILDLIFE, 9, 'Validation over DNS fails though the record is set', {
        waits: [{ party: vendor, after: 2, days: null }],
        vendorCase: '00458213',
    }),
    open(TASK_KIND.technicalIssue, PARKS, 8, 'Old intermediate certificate is delivered by SCM', {
        waits: [
            { party: customer, after: 1, days: 1.5 },
            { party: vendor, after: 1, days: null },
        ],
        vendorCase: '00458377',
    }),
    open(TASK_KIND.technicalIssue, TRANSPORTATION, 7, 'Download of a PKCS#7 bundle ends with an error'),
    open(TASK_KIND.inquiry, TRANSPORTATION, 7, 'What replaces e-mail validation in 2028?', { assigned: false }),
    open(TASK_KIND.inquiry, PARKS, 9, 'Can a wild card cover two levels?'),
    open(TASK_KIND.technicalIssue, WILDLIFE, 14, 'Notices of SCM reach a mailbox that is full', {
        waits: [{ party: vendor, after: 2, days: 1 }],
        vendorCase: '00457790',
    }),
    open(TASK_KIND.training, WILDLIFE, 12, 'Remote session for the new web team', { assigned: false }),
]

const CLOSED: readonly Chapter[] = [
    done(TASK_KIND.issueCertificate, WILDLIFE, [12, 1, 2.5], 'Issue certificate for licenses.wildlife.ca.gov'),
    done(TASK_KIND.changeContacts, PARKS, [10, 0, 0], 'Contacts added', { atOnce: true }),
    done(TASK_KIND.resetPassword, TRANSPORTATION, [15, 0, 1.2], 'Reset a password'),
    done(TASK_KIND.grantAccess, PARKS, [24, 2, 4], 'Give access to a delegated administrator'),
    done(TASK_KIND.issueCertificate, TRANSPORTATION, [28, 0.5, 1.1], 'Issue certificate for signals.dot.ca.gov', {
        expedited: true,
    }),
    done(TASK_KIND.inquiry, WILDLIFE, [30, 0, 3], 'How to see who issued a certificate?'),
    done(TASK_KIND.technicalIssue, PARKS, [46, 0, 11.4], 'Orders are shown as pending for days', {
        waits: [{ party: vendor, after: 3, days: 6 }],
        cause: BREACH_CAUSE.vendor,
        reason: 'The case was passed between three teams of the vendor.',
    }),
    done(TASK_KIND.changeContacts, WILDLIFE, [35, 0, 0], 'Contact suspended until the end of a leave', {
        atOnce: true,
    }),
    done(TASK_KIND.validateDomain, TRANSPORTATION, [52, 1.5, 3], 'Validate the domain bridges.ca.gov', {
        waits: [{ party: customer, after: 0.5, days: 4 }],
    }),
    done(TASK_KIND.inquiry, TRANSPORTATION, [50, 0, 2], 'Is automation required?', {
        givenUp: true,
        closeNotes: 'The requester found the answer in the articles.',
    }),
    done(TASK_KIND.issueCertificate, PARKS, [61, 2, 4.2], 'Issue certificate for camping.parks.ca.gov'),
    done(TASK_KIND.training, WILDLIFE, [66, 0, 5], 'Training session on manual requests'),
    done(TASK_KIND.issueCertificate, WILDLIFE, [75, 1, 12.3], 'Issue certificate for maps.wildlife.ca.gov', {
        waits: [{ party: customer, after: 1, days: 3 }],
        cause: BREACH_CAUSE.workload,
    }),
    done(TASK_KIND.removeAccess, TRANSPORTATION, [72, 1, 1.5], 'Take the access of somebody who left'),
    done(TASK_KIND.changeContacts, TRANSPORTATION, [80, 0, 0], 'Contact deleted', { atOnce: true }),
    done(TASK_KIND.grantAccess, WILDLIFE, [92, 3, 6], 'Give access to a shared account'),
    done(TASK_KIND.resetPassword, WILDLIFE, [96, 0, 0.6], 'Reset a password'),
    done(TASK_KIND.issueCertificate, TRANSPORTATION, [104, 1, 3.3], 'Issue certificate for www.dot.ca.gov'),
    done(TASK_KIND.inquiry, PARKS, [110, 0, 6.5], 'What happens when a certificate expires?'),
    done(TASK_KIND.issueCertificate, PARKS, [118, 1.5, 2.2], 'Issue certificate for volunteers.parks.ca.gov'),
]

export const CHAPTERS: readonly Chapter[] = [...OPEN, ...CLOSED]
