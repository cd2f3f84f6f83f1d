import { Go } from '../../app/router'
import { useItems } from '../../app/use-items'
import { actionAddress, actionsFor } from '../../model/certificate-actions'
import { type CertificateDetail } from '../../services/certificates'
import { now } from '../../services/clock'
import { certificate as text } from '../../text'
import { Icon } from '../../ui/icon'

/** What can be ordered for the certificate, each the way to the form for it, prefilled. */
export function Actions({ certificate }: { readonly certificate: CertificateDetail }) {
    const items = useItems()
    return actionsFor(certificate, now()).map((action) => (
        <Go
            key={action}
            to={actionAddress(certificate, action, items)}
            className={action === 'renewal' ? 'usa-button' : 'usa-button usa-button--outline'}
        >
            {action === 'renewal' && <Icon name="order" />}
            {text.order[action]}
        </Go>
    ))
}
