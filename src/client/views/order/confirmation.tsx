import { Alert } from '@trussworks/react-uswds'
import { addressOf, Go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { itemsOf, type Order } from '../../services/catalog'
import { readRequest } from '../../services/requests'
import { order as text } from '../../text'
import { Loaded } from '../../ui/states'

/** What became of an order: on its way, or refused with the reasons. */
export function Confirmation({ order }: { readonly order: Order }) {
    const items = useResource(`order:${order.id}`, async (signal) =>
        Promise.all((await itemsOf(order.id)).map(({ id }) => readRequest(id, signal)))
    )
    return (
        <div className="confirmation" role="status">
            <Loaded resource={items} lines={3}>
                {(found) =>
                    found.map((item) =>
                        item.active ? (
                            <Alert
                                key={item.id}
                                type="success"
                                headingLevel="h2"
                                heading={text.done}
                                className="notice"
                            >
                                <p>{text.doneText(item.number)}</p>
                                {item.conversation.map((comment) => (
                                    <p key={comment.at} className="pre-line">
                                        {comment.text}
                                    </p>
                                ))}
                                <Go to={addressOf('request', { id: item.id })} className="usa-button">
                                    {text.follow}
                                </Go>
                            </Alert>
                        ) : (
                            <Alert
                                key={item.id}
                                type="error"
                                headingLevel="h2"
                                heading={text.refused(item.number)}
                                className="notice"
                            >
                                <p>{text.refusedText}</p>
                                {item.conversation.slice(0, 1).map((comment) => (
                                    <p key={comment.at} className="pre-line">
                                        {comment.text}
                                    </p>
                                ))}
                            </Alert>
                        )
                    )
                }
            </Loaded>
            <Go to={addressOf('requests')}>{text.allRequests}</Go>
        </div>
    )
}
