import { type Recipients } from './recipients'

/** N4: what Certificate Services is told about a certificate whose contacts cannot be warned; empty when they can. */
export function unreachableRemark({ noContact, nobody }: Recipients): string {
    if (nobody) {
        return 'Nobody of the department can be warned about this certificate: it has no contact, delegated administrator or approver that can be reached. Find somebody, and have contacts added through the notifications item.'
    }
    if (noContact) {
        return 'No contact of this certificate can be warned: they are missing, suspended or their mail bounced. The delegated administrators and approvers were written to instead. Have contacts added through the notifications item.'
    }
    return ''
}
