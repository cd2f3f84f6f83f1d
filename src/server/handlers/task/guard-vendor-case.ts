import { gs, type GlideRecord } from '@servicenow/glide'

/** Before a technical issue waits for the vendor: the case it waits for has a number (R2). */
export function guardVendorCase(current: GlideRecord): void {
    gs.addErrorMessage(
        'Enter the number of the vendor\'s case into "Vendor case", then let the task wait for the vendor.'
    )
    current.setAbortAction(true)
}
