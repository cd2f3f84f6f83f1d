import { UnsupportedError } from '../../errors'
import { type Kernel } from '../../kernel'
import { dateGenerate, relativeDates } from '../../time/relative'
import { userFormat } from '../../time/glide-value'
import { GLOBAL_SCOPE } from '../../package/scopes'
import { toGlide } from '../../time/format'

/** The date functions of `gs`, in the zone of the session, evaluated at the moment of each call. */
export function dateFunctions(kernel: Kernel, scope: string) {
    const zone = (): string => userFormat(kernel).zone
    const names = Object.keys(relativeDates(kernel.clock.now(), zone()))
    const relative = names.map((name) => [
        name,
        (count?: number | string) => relativeDates(kernel.clock.now(), zone())[name]?.(count),
    ])
    return {
        ...(Object.fromEntries(relative) as Record<string, (count?: number | string) => string>),
        dateGenerate: (date: string, range: string) => dateGenerate(date, range, zone()),
        /** Names a part of a date for the query operator DATEPART. */
        datePart: (interval: string, value: string, operator: string) => `${interval},${value},${operator}`,
        /** Scoped applications may not ask for it (SDK guide on modules). */
        nowDateTime: () => {
            if (scope !== GLOBAL_SCOPE) throw new UnsupportedError('gs.nowDateTime in a scoped application')
            return toGlide(kernel.clock.now())
        },
    }
}
