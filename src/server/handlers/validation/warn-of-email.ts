import { pacificDate } from '../../core/time/pacific'
import { emailEndsNotice } from '../../core/validation/evidence'
import { domainsValidatedByEmail, emailValidationEndsOn } from '../../records/evidence'
import { tellDepartment } from '../notice/tell-department'

/** Tells every department whose domains were validated by e-mail that this ends (L2): half a year and a month before. */
export function warnOfEmailValidation(moment: number): void {
    const endsOn = emailValidationEndsOn()
    const stage = emailEndsNotice(pacificDate(moment), endsOn)
    if (stage === null) return
    for (const organization of domainsValidatedByEmail().keys()) tellDepartment(organization, stage, moment, endsOn)
}
