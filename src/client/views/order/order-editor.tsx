import { Button } from '@trussworks/react-uswds'
import { useRef, useState } from 'react'
import { useDraft } from '../../app/use-draft'
import { forget } from '../../app/use-resource'
import {
    firstIncomplete,
    formOf,
    type OrderDraft,
    orderOf,
    takesSeveral,
    withAnotherEntry,
    withAnswer,
    withoutEntry,
} from '../../model/order-draft'
import { type CatalogForm, order, type Order, type Variable } from '../../services/catalog'
import { type CertificateDetail } from '../../services/certificates'
import { asFailure, type ServiceFailure } from '../../services/failure'
import { order as text } from '../../text'
import { FailureNotice } from '../../ui/states'
import { ClosedEntry } from './closed-entry'
import { Confirmation } from './confirmation'
import { Missing } from './missing'
import { Questions } from './questions'

interface OrderEditorProps {
    readonly form: CatalogForm
    readonly from: CertificateDetail | null
    /** What its draft is kept under. */
    readonly name: string
    readonly initial: OrderDraft
}

/** Writes an order. The draft is kept in the browser until the order has arrived. */
export function OrderEditor({ form, from, name, initial }: OrderEditorProps) {
    const [start] = useState(initial)
    const [draft, setDraft, clearDraft] = useDraft(name, start)
    const [missing, setMissing] = useState<readonly Variable[]>([])
    const [failure, setFailure] = useState<ServiceFailure | null>(null)
    const [sending, setSending] = useState(false)
    const [placed, setPlaced] = useState<Order | null>(null)
    const summary = useRef<HTMLDivElement>(null)
    if (placed !== null) return <Confirmation order={placed} />

    const submit = async () => {
        const incomplete = firstIncomplete(form, draft)
        if (incomplete !== null) {
            setMissing(incomplete.missing)
            setDraft({ ...draft, open: incomplete.index })
            requestAnimationFrame(() => summary.current?.focus())
            return
        }
        setMissing([])
        setFailure(null)
        setSending(true)
        try {
            const done = await order(form.id, orderOf(form, draft))
            clearDraft()
            forget('requests')
            setPlaced(done)
        } catch (thrown) {
            setFailure(asFailure(thrown))
        } finally {
            setSending(false)
        }
    }
    const many = draft.entries.length
    return (
        <form className="order" noValidate onSubmit={(event) => (event.preventDefault(), void submit())}>
            <Missing variables={missing} reference={summary} />
            {from && (
                <p className="muted">{text.prefilled(from.commonName || from.number, start.entries[0].purpose)}</p>
            )}
            {draft.entries.map((entry, index) =>
                index === draft.open ? (
                    <Questions
                        key={index}
                        form={formOf(form, index)}
                        values={entry}
                        title={many > 1 ? text.entry(index + 1) : ''}
                        missing={missing}
                        onAnswer={(name, value) => setDraft(withAnswer(draft, name, value))}
                    />
                ) : (
                    <ClosedEntry
                        key={index}
                        number={index + 1}
                        onOpen={() => setDraft({ ...draft, open: index })}
                        onRemove={index === 0 ? undefined : () => setDraft(withoutEntry(draft, index))}
                    />
                )
            )}
            {failure && <FailureNotice failure={failure} />}
            <div className="order__actions">
                <Button type="submit" disabled={sending}>
                    {sending ? text.submitting : many > 1 ? text.submitMany(many) : text.submit}
                </Button>
                {takesSeveral(form, draft) && (
                    <Button type="button" outline onClick={() => setDraft(withAnotherEntry(draft, form))}>
                        {text.addAnother}
                    </Button>
                )}
                <Button type="button" unstyled onClick={clearDraft}>
                    {text.discard}
                </Button>
                <span className="muted">{text.kept}</span>
            </div>
        </form>
    )
}
