import { dayInWords } from '../notice/pacific-text'
import { type CalendarDate } from '../time/calendar'

export type NotNeeded = { ok: true; text: string } | { ok: false; reason: string }

/** What is recorded when work is closed without evidence: who said on which day why it is not needed any more. */
export function notNeeded(reason: string, person: string, today: CalendarDate): NotNeeded {
    if (reason.trim() === '') {
        return {
            ok: false,
            reason: 'Nothing proves that this is done. Record the newer certificate or evidence, and it closes by itself; or say in the close notes why it is not needed any more.',
        }
    }
    return { ok: true, text: `Closed without evidence by ${person} on ${dayInWords(today)}: ${reason.trim()}` }
}
