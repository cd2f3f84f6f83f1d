/** Mails to the people of a department about what concerns several of its certificates or domains. */
import { type CalendarDate } from '../time/calendar'
import { factTable, heading, paragraph, steps } from './mail-html'
import { dayInWords } from './pacific-text'

/** Event of these mails: record organization, parm1 addresses, parm2 the stage. */
export const DEPARTMENT_EVENT = 'x_cdt_certs.department.notice'

export interface DepartmentMail {
    subject: string
    html: string
}

/** A certificate whose contacts are weak. */
export interface WeakCertificate {
    number: string
    commonName: string
    /** What is weak about its contacts, a sentence each. */
    faults: readonly string[]
}

/**
 * N4: which certificates have too few contacts who can be reached.
 *
 * @param more certificates that the mail does not list
 */
export function weakContactsMail(department: string, weak: readonly WeakCertificate[], more: number): DepartmentMail {
    const rest = more === 0 ? [] : [paragraph(`${more} more are in the list of certificates.`)]
    return {
        subject: `Certificates of ${department} need more contacts`,
        html: [
            paragraph(
                'Before a certificate expires, its contacts are warned. For these certificates too few can be reached: if nobody hears of it, what they serve will fail for everybody.'
            ),
            factTable(
                weak.map(({ number, commonName, faults }) => [`${commonName} (${number})`, faults.join('\n')] as const)
            ),
            ...rest,
            heading('What to do'),
            steps([
                'Order "Add/Delete SSL Cert Notifications" in the service catalog: it takes effect at once.',
                'Add at least two contacts for each certificate, or for all of the department. A distribution list is best: people leave.',
                'Delete addresses of people who left, and correct those whose mail came back.',
            ]),
        ].join('\n'),
    }
}

/** L2: which domains have to be validated in another way before e-mail does not count any more. */
export function emailEndsMail(department: string, domains: readonly string[], endsOn: CalendarDate): DepartmentMail {
    return {
        subject: `Domains of ${department}: validation by e-mail ends`,
        html: [
            paragraph(
                `From ${dayInWords(endsOn)} on no certificate can be issued for a domain whose control was proved by e-mail, earlier proofs included. These were:`
            ),
            paragraph(domains.join('\n')),
            heading('What to do'),
            steps([
                'Have a delegated administrator open each of them under Domains in Sectigo Certificate Manager (SCM) and start its validation (DCV).',
                'Choose DNS (CNAME or TXT record): it serves every kind of certificate, wildcards included. Leave the record in place.',
                'Without a delegated administrator, answer this mail, and Certificate Services does it with you.',
            ]),
        ].join('\n'),
    }
}
