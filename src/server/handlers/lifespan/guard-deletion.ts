import { gs, type GlideRecord } from '@servicenow/glide'
import { deletionFaults } from '../../core/lifespan/policy-faults'
import { lifespanPolicies, toPolicy } from '../../records/lifespan'

/** Before a rule of the lifespan policy is deleted: no day may lose its rule (L3). */
export function guardDeletion(current: GlideRecord): void {
    const policy = toPolicy(current)
    if (policy === null) return
    const faults = deletionFaults(policy, lifespanPolicies(policy.id))
    if (faults.length === 0) return
    for (const fault of faults) gs.addErrorMessage(fault)
    current.setAbortAction(true)
}
