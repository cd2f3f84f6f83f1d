import { Label, TextInput } from '@trussworks/react-uswds'
import { type Assumptions } from '../../model/forecast'
import { forecast as text } from '../../text'

interface WhatIfProps {
    readonly assumptions: Assumptions
    readonly onChange: (assumptions: Assumptions) => void
}

const STEP = 5

/** What the forecast assumes, to play with. */
export function WhatIf({ assumptions, onChange }: WhatIfProps) {
    const share = Math.round(assumptions.automated * 100)
    return (
        <div className="what-if">
            <div>
                <Label htmlFor="automated">{text.automated}</Label>
                <input
                    id="automated"
                    type="range"
                    min={0}
                    max={100}
                    step={STEP}
                    value={share}
                    aria-valuetext={text.automatedValue(share)}
                    onChange={(event) => onChange({ ...assumptions, automated: Number(event.target.value) / 100 })}
                />
                <output htmlFor="automated">{text.automatedValue(share)}</output>
            </div>
            <div>
                <Label htmlFor="hours">{text.hours}</Label>
                <TextInput
                    id="hours"
                    name="hours"
                    type="number"
                    min={0}
                    max={40}
                    step={0.25}
                    value={assumptions.hoursEach}
                    onChange={(event) => onChange({ ...assumptions, hoursEach: Number(event.target.value) })}
                />
            </div>
        </div>
    )
}
