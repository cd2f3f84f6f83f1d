import { gs, type GlideRecord } from '@servicenow/glide'
import { policyFaults } from '../../core/lifespan/policy-faults'
import { lifespanPolicies, toPolicy } from '../../records/lifespan'

/**
 * Before a rule of the lifespan policy is written: it must leave exactly one rule for every day (L3).
 *
 * @param previous the rule before the write; null for a new one.
 */
export function guardPolicy(current: GlideRecord, previous: GlideRecord | null): void {
    const policy = toPolicy(current)
    const before = previous === null || current.isNewRecord() ? null : toPolicy(previous)
    const faults = policy === null ? [NO_DAY] : policyFaults(policy, lifespanPolicies(current.getUniqueValue()), before)
    if (faults.length === 0) return
    for (const fault of faults) gs.addErrorMessage(fault)
    current.setAbortAction(true)
}

const NO_DAY = 'Enter the day from which the rule holds.'
