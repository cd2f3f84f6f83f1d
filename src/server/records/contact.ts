import { GlideRecord } from '@servicenow/glide'
import { TABLE } from '../core/tables'

/** Subscribes an address to the notices about one certificate. */
export function insertCertificateContact(address: string, organization: string, certificate: string): void {
    const contact = new GlideRecord(TABLE.contact)
    contact.initialize()
    contact.setValue('address', address)
    contact.setValue('kind', isPerson(address) ? 'person' : 'list')
    contact.setValue('scope', 'certificate')
    contact.setValue('organization', organization)
    contact.setValue('certificate', certificate)
    contact.insert()
}

/** An address in somebody's user record is a person's; any other is taken for a list, which nobody leaves. */
function isPerson(address: string): boolean {
    const user = new GlideRecord('sys_user')
    user.addQuery('email', address)
    user.setLimit(1)
    user.query()
    return user.next()
}
