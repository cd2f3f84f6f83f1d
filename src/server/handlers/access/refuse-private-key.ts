import { gs, type GlideRecord } from '@servicenow/glide'
import { containsPrivateKey } from '../../core/x509/private-key'
import { textsOf } from '../../records/texts'

/**
 * Before one of our records is written: whatever field holds a private key, comments and work notes among them, the write
 * is refused. The message names the field and none of its content.
 */
export function refusePrivateKey(current: GlideRecord): void {
    const found = textsOf(current).filter(({ text }) => containsPrivateKey(text))
    if (found.length === 0) return
    const fields = found.map(({ label }) => `"${label}"`).join(' and ')
    gs.addErrorMessage(
        `There is a private key in ${fields}. Nothing was stored. The key has left its server: do not use it any more, and make a new pair there.`
    )
    current.setAbortAction(true)
    // The rules that follow must not see it either.
    for (const { field } of found) current.setValue(field, '')
}
