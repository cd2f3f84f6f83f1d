import { Label } from '@trussworks/react-uswds'
import { useEffect, useState } from 'react'
import { forecast as text } from '../../text'

interface WhatIfProps {
    /** From 0 to 1. */
    readonly share: number
    readonly onChange: (share: number) => void
}

const STEP = 5
/** How long a slider may move on before the instance is asked. */
const PAUSE_MS = 250

/** What the forecast assumes, to play with. */
export function WhatIf({ share, onChange }: WhatIfProps) {
    const [percent, setPercent] = useState(Math.round(share * 100))
    useEffect(() => setPercent(Math.round(share * 100)), [share])
    useEffect(() => {
        if (percent === Math.round(share * 100)) return
        const timer = setTimeout(() => onChange(percent / 100), PAUSE_MS)
        return () => clearTimeout(timer)
        // Only what the person moves starts the pause; the callback is new with every drawing.
    }, [percent])
    return (
        <div className="what-if">
            <Label htmlFor="automated">{text.automated}</Label>
            <input
                id="automated"
                type="range"
                min={0}
                max={100}
                step={STEP}
                value={percent}
                aria-valuetext={text.automatedValue(percent)}
                onChange={(event) => setPercent(Number(event.target.value))}
            />
            <output htmlFor="automated">{text.automatedValue(percent)}</output>
            <span className="muted">{percent === 0 && text.asIs}</span>
        </div>
    )
}
