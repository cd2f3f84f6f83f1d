import { containsPrivateKey } from '../x509/private-key'

/** A comment on a request is no longer. */
const LONGEST_REASON = 1000

export type Withdrawal = { ok: true; comment: string } | { ok: false; error: string }

/** @param reason why the requester takes the request back, as it was sent; nobody has to say. */
export function withdrawal(reason: unknown): Withdrawal {
    if (reason !== undefined && typeof reason !== 'string')
        return { ok: false, error: 'The reason is a text. Send one.' }
    const said = (reason ?? '').trim()
    if (containsPrivateKey(said)) return { ok: false, error: PRIVATE_KEY }
    if (said.length > LONGEST_REASON)
        return { ok: false, error: `The reason takes at most ${LONGEST_REASON} characters. Shorten it.` }
    const because = said === '' ? '' : `\nReason: ${said}`
    return { ok: true, comment: `The requester withdrew the request. Nothing more is done for it.${because}` }
}

const PRIVATE_KEY =
    'There is a private key in the reason. Nothing was stored, but the key has left its server: do not use it any more, and make a new pair there.'
