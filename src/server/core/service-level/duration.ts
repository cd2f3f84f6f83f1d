import { fromGlideUtc } from '../time/glide-time'

/** Minutes of a duration as the platform stores it: `1970-01-02 21:00:00` is 45 hours. null when it is none. */
export function durationMinutes(text: string): number | null {
    const ms = fromGlideUtc(text)
    return ms === null ? null : ms / 60_000
}
