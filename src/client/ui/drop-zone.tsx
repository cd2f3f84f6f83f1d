import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { order as text } from '../text'
import { Icon } from './icon'

interface DropZoneProps {
    readonly label: string
    readonly onText: (text: string) => void
    readonly children: ReactNode
}

const LARGEST = 1_000_000

/** A text field that also takes a file, dropped or chosen. The file is read here and goes nowhere. */
export function DropZone({ label, onText, children }: DropZoneProps) {
    const [over, setOver] = useState(false)
    const input = useRef<HTMLInputElement>(null)
    const take = async (files: FileList | null) => {
        const file = files?.[0]
        if (file && file.size <= LARGEST) onText(await file.text())
    }
    const drop = (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files)
    }
    return (
        <div
            className={`drop ${over ? 'drop--over' : ''}`}
            onDragOver={(event) => (event.preventDefault(), setOver(true))}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
        >
            {children}
            <p className="drop__hint">
                {label !== '' && <span>{label}</span>}
                <button
                    type="button"
                    className="usa-button usa-button--unstyled"
                    onClick={() => input.current?.click()}
                >
                    <Icon name="add" size={16} />
                    {text.browse}
                </button>
                <input
                    ref={input}
                    type="file"
                    hidden
                    tabIndex={-1}
                    aria-hidden="true"
                    onChange={(event) => void take(event.target.files)}
                />
            </p>
        </div>
    )
}
