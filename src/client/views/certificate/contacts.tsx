import { useResource } from '../../app/use-resource'
import { showDay } from '../../model/dates'
import { type CertificateDetail, type Contact, contactsOf } from '../../services/certificates'
import { certificate as text, words } from '../../text'
import { Badge } from '../../ui/badge'
import { Loaded } from '../../ui/states'

export function Contacts({ certificate }: { readonly certificate: CertificateDetail }) {
    const contacts = useResource(`contacts:${certificate.id}`, (signal) => contactsOf(certificate, signal))
    return (
        <Loaded resource={contacts} lines={2}>
            {(found) =>
                found.length === 0 ? (
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
                )
            }
        </Loaded>
    )
}

function ContactState({ contact }: { readonly contact: Contact }) {
    if (contact.status === 'suspended' && contact.suspendedUntil !== null)
        return <Badge tone="warn">{text.suspendedUntil(showDay(contact.suspendedUntil))}</Badge>
    if (contact.status !== 'active')
        return <Badge tone="bad">{words.contactStatus[contact.status] ?? contact.status}</Badge>
    return contact.scope === 'organization' ? <small className="muted">{text.organizationWide}</small> : null
}
