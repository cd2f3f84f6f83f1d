import { Label, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { checkCertificate } from '../../../server/core/check/check-certificate'
import { ownershipOf } from '../../../server/core/check/ownership'
import { now } from '../../services/clock'
import { tools as text } from '../../text'
import { Findings } from '../../ui/findings'
import { Icon } from '../../ui/icon'
import { PasteField } from './paste-field'

/** O1: whose a certificate is, and what to do next. */
export function Concern() {
    const [pem, setPem] = useState('')
    const [issuedTo, setIssuedTo] = useState('')
    const [issuedBy, setIssuedBy] = useState('')
    const checked = pem.trim() === '' ? null : checkCertificate(pem, { now: now() })
    const typed = issuedTo.trim() !== '' && issuedBy.trim() !== '' ? ownershipOf(issuedTo, issuedBy) : null
    const verdict = checked?.facts ?? typed
    return (
        <div className="tool">
            <div>
                <p>{text.concern.intro}</p>
                <PasteField label={text.concern.paste} value={pem} onText={setPem} />
                <p className="tool__or">{text.concern.or}</p>
                <p className="muted">{text.concern.how}</p>
                <Label htmlFor="issued-to">{text.concern.issuedTo}</Label>
                <TextInput
                    id="issued-to"
                    name="issued-to"
                    type="text"
                    value={issuedTo}
                    onChange={(event) => setIssuedTo(event.target.value)}
                />
                <Label htmlFor="issued-by">{text.concern.issuedBy}</Label>
                <TextInput
                    id="issued-by"
                    name="issued-by"
                    type="text"
                    value={issuedBy}
                    onChange={(event) => setIssuedBy(event.target.value)}
                />
            </div>
            <div className="tool__result" aria-live="polite">
                {checked && !checked.facts && <Findings findings={checked.findings} />}
                {verdict && (
                    <>
                        <p className={verdict.belongsToService ? 'verdict verdict--good' : 'verdict verdict--plain'}>
                            <Icon name={verdict.belongsToService ? 'check' : 'info'} />
                            {verdict.belongsToService ? text.concern.ours : text.concern.notOurs}
                        </p>
                        <p>{verdict.advice}</p>
                    </>
                )}
            </div>
        </div>
    )
}
