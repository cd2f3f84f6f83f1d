import { gs, type GlideRecord } from '@servicenow/glide'
import { PASSWORD_TOLD, tellsPassword } from '../../core/access/password-text'
import { textsOf } from '../../records/texts'

/** "pwd: " and six characters. */
const SHORTEST = 11

/** Before a task is written: a password in any of its texts, comments and work notes among them, refuses the write (A3). */
export function refusePassword(current: GlideRecord): void {
    const found = textsOf(current, SHORTEST).filter(({ text }) => tellsPassword(text))
    if (found.length === 0) return
    gs.addErrorMessage(`${found.map(({ label }) => `"${label}"`).join(' and ')}: ${PASSWORD_TOLD}`)
    current.setAbortAction(true)
    // The rules that follow must not see it either.
    for (const { field } of found) current.setValue(field, '')
}
