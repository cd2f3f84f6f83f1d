import { useMe } from '../../app/me-context'
import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { newDraft, type OrderAddress } from '../../model/order-draft'
import { type CatalogItem, readForm } from '../../services/catalog'
import { type CertificateDetail, contactsOf } from '../../services/certificates'
import { order as text } from '../../text'
import { Icon } from '../../ui/icon'
import { Page } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { OrderEditor } from './order-editor'

interface OrderFormProps {
    readonly item: CatalogItem
    /** The certificate that it is about. */
    readonly from: CertificateDetail | null
    readonly address: OrderAddress
    /** The only item there is: nothing to go back to. */
    readonly alone: boolean
}

export function OrderForm({ item, from, address, alone }: OrderFormProps) {
    const { organization } = useMe()
    const resource = useResource(`form:${item.id}:${from?.id ?? ''}`, async (signal) => {
        const [form, contacts] = await Promise.all([
            readForm(item.id, signal),
            from === null ? [] : contactsOf(from, signal),
        ])
        return { form, contacts: contacts.filter(({ scope }) => scope === 'certificate').map(({ address }) => address) }
    })
    return (
        <Page
            title={item.name}
            intro={item.summary}
            above={
                alone ? null : (
                    <Go to={addressOf('order')} className="way-back">
                        <Icon name="back" />
                        {text.otherItem}
                    </Go>
                )
            }
        >
            <Loaded resource={resource} lines={10}>
                {({ form, contacts }) => (
                    <OrderEditor
                        form={form}
                        from={from}
                        name={draftName(item, address)}
                        initial={newDraft(form, { organization, from, contacts, address })}
                    />
                )}
            </Loaded>
        </Page>
    )
}

/** Another request for the same certificate is another draft. */
function draftName(item: CatalogItem, { certificate, request, answers }: OrderAddress): string {
    return ['order', item.id, ...(certificate === '' ? [] : [certificate, request]), answers.change ?? ''].join(':')
}
