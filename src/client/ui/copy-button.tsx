import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { common } from '../text'

/** Puts a text on the clipboard and says that it did. */
export function CopyButton({ text, label = common.copy }: { readonly text: string; readonly label?: string }) {
    const [done, setDone] = useState(false)
    const copy = async () => {
        await navigator.clipboard.writeText(text)
        setDone(true)
    }
    return (
        <Button type="button" unstyled onClick={() => void copy()} className="copy">
            <span aria-live="polite">{done ? common.copied : label}</span>
        </Button>
    )
}
