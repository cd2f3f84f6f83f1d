import { Button } from '@trussworks/react-uswds'
import { order as text } from '../../text'

interface ClosedEntryProps {
    readonly number: number
    readonly onOpen: () => void
    /** The first certificate is the form itself and cannot be removed. */
    readonly onRemove?: () => void
}

/** A certificate of the order that is not being written at the moment. */
export function ClosedEntry({ number, onOpen, onRemove }: ClosedEntryProps) {
    return (
        <div className="panel closed-entry">
            <Button type="button" unstyled onClick={onOpen}>
                {text.entry(number)}
            </Button>
            {onRemove && (
                <Button type="button" unstyled onClick={onRemove} className="closed-entry__remove">
                    {text.removeEntry(number)}
                </Button>
            )}
        </div>
    )
}
