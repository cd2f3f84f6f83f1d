import { ErrorMessage, Label, Textarea } from '@trussworks/react-uswds'
import { useId, useState } from 'react'
import { isPrivateKey } from '../../model/order-draft'
import { order, tools as text } from '../../text'
import { DropZone } from '../../ui/drop-zone'

interface PasteFieldProps {
    readonly label: string
    readonly value: string
    readonly onText: (text: string) => void
}

/** A field for something pasted. A private key never gets into it. */
export function PasteField({ label, value, onText }: PasteFieldProps) {
    const id = useId()
    const [refused, setRefused] = useState(false)
    const take = (pasted: string) => {
        const key = isPrivateKey(pasted)
        setRefused(key)
        onText(key ? '' : pasted)
    }
    return (
        <>
            <Label htmlFor={id}>{label}</Label>
            {refused && <ErrorMessage>{`${text.privateKeyTitle}. ${text.privateKey}`}</ErrorMessage>}
            <DropZone label={order.drop} onText={take}>
                <Textarea
                    id={id}
                    name="pasted"
                    rows={9}
                    className="mono"
                    spellCheck={false}
                    value={value}
                    onChange={(event) => take(event.target.value)}
                />
            </DropZone>
        </>
    )
}
