import { Go } from '../../app/router'
import { useItems } from '../../app/use-items'
import { useResource } from '../../app/use-resource'
import { contactsAddress } from '../../model/certificate-actions'
import { isLive } from '../../model/certificate-life'
import { showDay } from '../../model/dates'
import { type CertificateDetail, type Contact, contactsOf } from '../../services/certificates'
import { certificate as text, words } from '../../text'
import { Badge } from '../../ui/badge'
import { Loaded } from '../../ui/states'

export function Contacts({ certificate }: { readonly certificate: CertificateDetail }) {
    const contacts = useResource(`contacts:${certificate.id}`, (signal) => contactsOf(certificate, signal))
    return (
        <Loaded resource={contacts} lines={2}>
            {(found) => (
                <>
                    {found.length === 0 ? (
                        <p className="advice">{text.noContacts}</p>
                    ) : (
                        <ul className="contacts">
                            {found.map((contact) => (
                                <li key={contact.id}>
                                    <a href={`mailto:${contact.address}`}>{contact.address}</a>
                                    <ContactState contact={contact} />
                                </li>
                            ))}
                        </ul>
                    )}
                    {isLive(certificate) && <Changes certificate={certificate} some={found.length > 0} />}
                </>
            )}
        </Loaded>
    )
}

/** The ways to the order that changes who is warned. */
function Changes({ certificate, some }: { readonly certificate: CertificateDetail; readonly some: boolean }) {
    const items = useItems()
    return (
        <p className="links">
            <Go to={contactsAddress(certificate, 'add', items)}>{text.changeContacts}</Go>
            {some && <Go to={contactsAddress(certificate, 'delete', items)}>{text.deleteContacts}</Go>}
            {some && <Go to={contactsAddress(certificate, 'suspend', items)}>{text.suspendNotices}</Go>}
        </p>
    )
}

function ContactState({ contact }: { readonly contact: Contact }) {
    if (contact.status === 'suspended' && contact.suspendedUntil !== null)
        return <Badge tone="warn">{text.suspendedUntil(showDay(contact.suspendedUntil))}</Badge>
    if (contact.status !== 'active')
        return <Badge tone="bad">{words.contactStatus[contact.status] ?? contact.status}</Badge>
    return contact.scope === 'organization' ? <small className="muted">{text.organizationWide}</small> : null
}
