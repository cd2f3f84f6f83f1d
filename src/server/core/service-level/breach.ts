import { BREACH_CAUSE, type BreachCause } from '../states'

/** What is missing before a breached task may be completed; null when nothing is. */
export function missingForBreach(cause: string, reason: string): string | null {
    if (cause === '') {
        return 'The objective of this task was missed. Choose the "Cause of the breach" before you complete it: managers read it in the ledger.'
    }
    if (cause === BREACH_CAUSE.other && reason.trim() === '') {
        return 'Write under "What happened" why the objective was missed, or choose another cause of the breach.'
    }
    return null
}

export function isBreachCause(text: string): text is BreachCause {
    return (Object.values(BREACH_CAUSE) as string[]).includes(text)
}
