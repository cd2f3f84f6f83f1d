import { CERTIFICATE_KIND, PURPOSE } from '../states'
import { type CertificateOrder, type OrderVariable } from './order'

/**
 * Variables with a value that the form never asked for: the catalog fills in defaults also of what it hides, and an order
 * shall not say what nobody saw.
 */
export function unaskedVariables(order: CertificateOrder): OrderVariable[] {
    const hidden: OrderVariable[] =
        order.purpose === PURPOSE.revocation
            ? ['csr_source', 'installation']
            : order.kind === CERTIFICATE_KIND.codeSigning
              ? ['installation']
              : []
    return hidden.filter((variable) => order[variable] !== '')
}
