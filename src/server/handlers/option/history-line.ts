import { pacificDate } from '../../core/time/pacific'
import { now } from '../../records/clock'

/** One line of an access history: when, who, why (A5). */
export function historyLine(what: string, why = ''): string {
    return `${pacificDate(now())}: ${what}${why === '' ? '' : `: ${why.replace(/\s+/g, ' ').slice(0, 400)}`}`
}
