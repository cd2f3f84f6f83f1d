import { UnsupportedError } from '../../errors'
import { fromGlide } from '../../time/format'
import { dueAfter } from './due'
import { fillPills } from './pills'
import { type Step } from './step'
import { textOf } from './values'

/** When approvers must have answered, and what happens when they have not. */
export interface ApprovalDue {
    readonly action: 'none' | 'approve' | 'reject' | 'cancel'
    /** Milliseconds since the epoch. */
    readonly at: number
}

interface RawDue {
    action?: ApprovalDue['action']
    date_type?: string
    date?: string
    duration?: number
    duration_type?: string
    schedule?: string
}

const UNIT_MS: Readonly<Record<string, number>> = {
    seconds: 1000,
    minutes: 60_000,
    hours: 3_600_000,
    days: 86_400_000,
    weeks: 7 * 86_400_000,
}

/** Reads the JSON text of the due-date input; null when approvals are not due at all. */
export function approvalDueDate(step: Step): ApprovalDue | null {
    const input = step.inputs().get('due_date')?.value
    if (typeof input !== 'string' || input === '') return null
    const raw = JSON.parse(fillPills(input, (pill) => textOf(step.pill(pill)))) as RawDue
    const unit = UNIT_MS[raw.duration_type ?? 'days']
    if (unit === undefined) throw new UnsupportedError(`An approval due in ${raw.duration_type}`)
    const base = raw.date_type === 'relative' && raw.date ? fromGlide(raw.date) : step.platform.clock.now()
    const at = dueAfter(step.platform, base, (raw.duration ?? 0) * unit, raw.schedule ?? '')
    return { action: raw.action ?? 'none', at }
}
