import { type GlideRecord } from '@servicenow/glide'
import { type DepartmentMail, emailEndsMail, weakContactsMail } from '../../core/notice/department-mail'
import { DEPARTMENT_NOTICE } from '../../core/states'
import { domainsValidatedByEmail, emailValidationEndsOn } from '../../records/evidence'
import { weakCertificates } from '../../records/reachability'

const LISTED = 300

/** Subject and body of a mail to a department, of what is true when it is written. */
export function printDepartment(organization: GlideRecord, stage: string): DepartmentMail {
    const name = organization.getValue('name') ?? ''
    const id = organization.getUniqueValue()
    if (stage === DEPARTMENT_NOTICE.weakContacts) {
        const { listed, more } = weakCertificates(id, LISTED)
        return weakContactsMail(name, listed, more)
    }
    const domains = domainsValidatedByEmail().get(id) ?? []
    return emailEndsMail(name, domains, emailValidationEndsOn())
}
