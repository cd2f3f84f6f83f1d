import { checkSubmittal } from '../../core/check/check-submittal'
import { submittalInput } from '../../core/submittal/decide-order'
import { formMessages, type FormMessages } from '../../core/submittal/form-messages'
import { type CertificateOrder } from '../../core/submittal/order'
import { now } from '../../records/clock'
import { approvedDomainsOf } from '../../records/domain'
import { ownOrganization } from '../organization/own-organization'

/**
 * What is to be said about the fields of an order form while it is being filled in. A person whose department is not
 * enrolled is told so at the order; until then nothing is judged by approved domains.
 */
export function checkForm(form: Pick<CertificateOrder, 'csr' | 'additional_names' | 'kind'>): FormMessages {
    if (form.csr.trim() === '' && form.additional_names.trim() === '') return { csr: [], additional_names: [] }
    const organization = ownOrganization()
    const approvedDomains = organization === '' ? undefined : approvedDomainsOf(organization)
    const { findings } = checkSubmittal(submittalInput(form), { approvedDomains, now: now() })
    return formMessages(findings, form.csr, form.additional_names)
}
