import { gs, type GlideRecord } from '@servicenow/glide'
import { nameSetKey } from '../../core/certificate/name-set-key'
import { checkSubmittal } from '../../core/check/check-submittal'
import { type CheckContext, type Checked, type SubmittalFacts } from '../../core/check/types'
import { splitNames } from '../../core/hostname/names'
import { errorMessages } from '../../core/submittal/decide-order'
import { duplicateReason } from '../../core/submittal/judge-order'
import { certificateKind } from '../../core/submittal/judged-entry'
import { findingsText } from '../../core/submittal/texts'
import { now } from '../../records/clock'
import { approvedDomainsOf } from '../../records/domain'
import { openSubmittalFor } from '../../records/submittal'

/** Before a submittal is written: nothing gets around the checks, and its facts come from the CSR itself. */
export function validateSubmittal(current: GlideRecord): void {
    const organization = current.getValue('organization') ?? ''
    const checked = checkedAsWritten(current, { approvedDomains: approvedDomainsOf(organization), now: now() })
    const reasons = errorMessages(checked.findings)
    const key = checked.facts.nameSet === '' ? '' : nameSetKey(checked.facts.nameSet)
    const open = key === '' ? null : openSubmittalFor(key, current.getUniqueValue())
    if (open !== null) reasons.push(duplicateReason(open, { id: organization }))
    if (checked.verdict === 'reject' || reasons.length > 0) {
        for (const reason of reasons) gs.addErrorMessage(reason)
        current.setAbortAction(true)
        return
    }
    fill(current, checked)
}

/** The host names may repeat what the CSR says: the additional ones are those it does not. Mostly there are none. */
function checkedAsWritten(current: GlideRecord, context: CheckContext): Checked<SubmittalFacts> {
    const csr = current.getValue('csr') ?? ''
    const input = { csr: csr.trim() === '' ? null : csr, kind: certificateKind(current.getValue('kind') ?? '') }
    const alone = checkSubmittal({ ...input, additionalNames: [] }, context)
    const inCsr = new Set(alone.facts.csr?.names ?? [])
    const additionalNames = splitNames(current.getValue('hostnames') ?? '').filter((name) => !inCsr.has(name))
    return additionalNames.length === 0 ? alone : checkSubmittal({ ...input, additionalNames }, context)
}

function fill(current: GlideRecord, { facts, findings }: Checked<SubmittalFacts>): void {
    current.setValue('hostnames', facts.names.join('\n'))
    current.setValue('name_set_key', facts.nameSet === '' ? '' : nameSetKey(facts.nameSet))
    current.setValue('key_type', facts.csr?.key.type ?? '')
    current.setValue('key_size', facts.csr === null ? '' : String(facts.csr.key.bits))
    current.setValue('spki_sha256', facts.csr?.key.spkiSha256 ?? '')
    current.setValue('verdict', 'accept')
    current.setValue('findings', findingsText(findings))
}
