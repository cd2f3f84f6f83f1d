import { Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { checkHostnames } from '../../../server/core/check/check-hostnames'
import { splitNames } from '../../../server/core/hostname/names'
import { tools as text } from '../../text'
import { Badge } from '../../ui/badge'
import { Findings } from '../../ui/findings'
import { HostName } from '../../ui/names'

/** Every rule about host names, at every keystroke. */
export function HostNames() {
    const [typed, setTyped] = useState('')
    const names = splitNames(typed)
    const checked = names.length > 0 ? checkHostnames(names) : null
    return (
        <div className="tool">
            <div>
                <p>{text.names.intro}</p>
                <Label htmlFor="names">{text.names.field}</Label>
                <Textarea
                    id="names"
                    name="names"
                    rows={9}
                    className="mono"
                    spellCheck={false}
                    value={typed}
                    onChange={(event) => setTyped(event.target.value)}
                />
            </div>
            <div className="tool__result" aria-live="polite">
                {checked && (
                    <>
                        <ul className="names names--checked">
                            {checked.facts.names.map((name) => (
                                <li key={name}>
                                    <HostName name={name} />{' '}
                                    <Badge tone="good" icon="check">
                                        {text.names.accepted}
                                    </Badge>
                                </li>
                            ))}
                        </ul>
                        <Findings findings={checked.findings} />
                    </>
                )}
            </div>
        </div>
    )
}
