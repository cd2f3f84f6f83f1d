import { isTicked } from '../option/option'
import { PURPOSE } from '../states'
import { type JudgedEntry } from './judged-entry'
import { type CertificateOrder, INSTALLATION, revocationInWords } from './order'
import { namesInShort } from './texts'

/** C5, F2: said wherever CDT is to install a certificate. */
export const INSTALLATION_FEE = 'CDT installs it on a server that CDT manages, at an associated cost.'

/** T5, F2: said to everybody who approves an expedited order. */
export const EXPEDITED_NOTE = 'Expedited, with its fee accepted.'

/** A flow's inputs are no longer. */
const LONGEST = 300

/** An order for certificates in short, for those who approve it; at most 300 characters. */
export function orderSummary(order: CertificateOrder, entries: readonly JudgedEntry[]): string {
    const names = namesInShort(entries.flatMap(({ facts }) => facts.names)) || 'code signing'
    const notes = [
        ...(order.purpose === PURPOSE.revocation ? [`${revocationInWords(order.revocation_reason)}.`] : []),
        ...(order.installation === INSTALLATION.cdt ? [INSTALLATION_FEE] : []),
        ...(isTicked(order.expedite) ? [EXPEDITED_NOTE] : []),
    ]
    return [`${subject(order.purpose, entries.length)} for ${names}.`, ...notes].join(' ').slice(0, LONGEST)
}

function subject(purpose: string, count: number): string {
    if (purpose === PURPOSE.revocation) return 'revocation of the certificate'
    if (purpose === PURPOSE.reissue) return 'a changed certificate'
    const renewed = purpose === PURPOSE.renewal ? 'renewed ' : ''
    return count > 1 ? `${count} ${renewed}certificates` : `a ${renewed}certificate`
}
