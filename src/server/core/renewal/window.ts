/**
 * When a certificate can and must be renewed (N1 to N3), by its own life and the state's calendar.
 *
 *     notBefore ... renewableFrom ... startBy ... tooLateAfter ... expiresAt
 *                   |<------------- the window ------------------->|
 *
 * Fixed reminders break when lives shrink to 100 and 47 days: 60 days before expiry is the whole life of the latter. So the
 * window is a third of the life, or what CDT may need to keep its promise plus time to install where that is longer.
 */
import { addBusinessDays, businessDayFrom, type Holidays, isBusinessDay } from '../time/business-day'
import { addDays, type CalendarDate, DAY_MS } from '../time/calendar'
import { pacificDate } from '../time/pacific'
import { startOfPacificDay } from './pacific-day'

/** Epoch milliseconds. `expiresAt` is when it expires for this service (C2), never after `notAfter`. */
export interface CertificateLife {
    notBefore: number
    notAfter: number
    expiresAt: number
}

export interface RenewalRules {
    /** CDT's objective for issuing on behalf, in business days (T3). */
    objectiveBusinessDays: number
    /** Calendar days to install and verify a certificate once it is there. */
    installBufferDays: number
    holidays: Holidays
}

export interface RenewalWindow {
    /** Epoch milliseconds; never before notBefore. */
    renewableFrom: number
    /**
     * The day to start at the latest: CDT's objective and the time to install still fit, and it is at least a week before
     * the expiry (N2). A business day wherever the life has one between the window's opening and the expiry.
     */
    startBy: CalendarDate
    /**
     * The last day on which CDT's objective still ends before the expiry. Before notBefore when the life is too short for
     * the objective altogether: then only the department's own people or automation can renew in time.
     */
    tooLateAfter: CalendarDate
    /** From renewableFrom to the expiry, in days, with fractions. */
    lengthDays: number
}

/** N2: renewals are processed a week before expiration. */
export const LATEST_START_DAYS = 7

export function renewalWindow(life: CertificateLife, rules: RenewalRules): RenewalWindow {
    const expiresOn = pacificDate(life.expiresAt)
    const startOn = latestStart(expiresOn, rules)
    const renewableFrom = opensAt(life, startOn)
    return {
        renewableFrom,
        startBy: notBeforeOpening(startOn, renewableFrom, expiresOn, rules.holidays),
        tooLateAfter: promiseStart(addDays(expiresOn, -1), rules),
        lengthDays: (life.expiresAt - renewableFrom) / DAY_MS,
    }
}

/** A third of the life or back to the start of `startOn`, whichever is longer, and never more than two thirds of the life. */
function opensAt(life: CertificateLife, startOn: CalendarDate): number {
    const usable = Math.max(0, life.expiresAt - life.notBefore)
    const needed = Math.max(usable / 3, life.expiresAt - startOfPacificDay(startOn))
    const window = Math.min(needed, (usable * 2) / 3)
    return Math.max(life.notBefore, life.expiresAt - wholeSeconds(window))
}

function latestStart(expiresOn: CalendarDate, rules: RenewalRules): CalendarDate {
    const forPromise = promiseStart(addDays(expiresOn, -1 - rules.installBufferDays), rules)
    const weekBefore = businessDayUntil(addDays(expiresOn, -LATEST_START_DAYS), rules.holidays)
    return forPromise < weekBefore ? forPromise : weekBefore
}

/** The last business day from which CDT's objective is over by the end of `doneOn`. */
function promiseStart(doneOn: CalendarDate, rules: RenewalRules): CalendarDate {
    return addBusinessDays(businessDayUntil(doneOn, rules.holidays), -rules.objectiveBusinessDays, rules.holidays)
}

/** In a short life the window opens after the ideal start: then the first business day in it is the latest start. */
function notBeforeOpening(
    startOn: CalendarDate,
    renewableFrom: number,
    expiresOn: CalendarDate,
    holidays: Holidays
): CalendarDate {
    const opensOn = pacificDate(renewableFrom)
    if (startOn >= opensOn) return startOn
    const first = businessDayFrom(opensOn, holidays)
    return first <= expiresOn ? first : opensOn
}

/** `date` if it is a business day, otherwise the last one before it. */
function businessDayUntil(date: CalendarDate, holidays: Holidays): CalendarDate {
    return isBusinessDay(date, holidays) ? date : addBusinessDays(date, -1, holidays)
}

/** The platform stores whole seconds. Rounding down keeps the window within two thirds of the life. */
function wholeSeconds(ms: number): number {
    return Math.floor(ms / 1000) * 1000
}
