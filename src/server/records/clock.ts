import { GlideDateTime } from '@servicenow/glide'

/** The present moment in milliseconds since the epoch: the one clock of the app. */
export function now(): number {
    return new GlideDateTime().getNumericValue()
}
