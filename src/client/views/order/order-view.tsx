import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { orderAddressIn } from '../../model/order-draft'
import { listItems } from '../../services/catalog'
import { readCertificate } from '../../services/certificates'
import { order as text } from '../../text'
import { Icon } from '../../ui/icon'
import { Page } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { OrderForm } from './order-form'

/** The items of the catalog, and the form of the one that the address names. */
export function OrderView({ parameters }: { readonly parameters: URLSearchParams }) {
    const items = useResource('catalog', listItems)
    const address = orderAddressIn(parameters)
    const source = address.certificate
    const certificate = useResource(`certificate:${source}`, async (signal) =>
        source === '' ? null : readCertificate(source, signal)
    )
    const wanted = parameters.get('item') ?? ''
    return (
        <Loaded resource={items}>
            {(found) => {
                const item = wanted === '' && found.length === 1 ? found[0] : found.find(({ id }) => id === wanted)
                if (item !== undefined && !(source !== '' && certificate.loading && certificate.data === null)) {
                    return (
                        <OrderForm
                            key={parameters.toString()}
                            item={item}
                            from={certificate.data}
                            address={address}
                            alone={found.length === 1}
                        />
                    )
                }
                return (
                    <Page title={text.title} intro={text.intro}>
                        {found.length === 0 ? (
                            <Empty icon="order" title={text.nothing} />
                        ) : (
                            <ul className="items">
                                {found.map(({ id, name, summary }) => (
                                    <li key={id}>
                                        <Go
                                            to={addressOf('order', { ...Object.fromEntries(parameters), item: id })}
                                            className="shortcut"
                                        >
                                            <Icon name="order" size={24} />
                                            <span>
                                                <strong>{name}</strong>
                                                <small>{summary}</small>
                                            </span>
                                        </Go>
                                    </li>
                                ))}
                            </ul>
                        )}
                    </Page>
                )
            }}
        </Loaded>
    )
}
