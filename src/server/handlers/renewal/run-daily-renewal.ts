import { gs } from '@servicenow/glide'
import { RENEWAL_EVENT } from '../../core/renewal/events'
import { now } from '../../records/clock'
import { queuePlainEvent } from '../../records/events'
import { dueCertificates, planUnplanned, postpone } from '../../records/renewal-certificates'
import { type Portion, renewalPortion } from '../../records/renewal-settings'
import { catchUp } from '../notice/catch-up'
import { sendAbandoned, sendDigests } from '../notice/send-digests'
import { askForReplan } from './ask-for-replan'
import { planCertificate, planRules, type PlanRules } from './plan-renewal'
import { processDueCertificate } from './process-due-certificate'
import { replanWhenRulesChanged } from './replan'
import { surroundingsOf } from './surroundings'

/** A certificate that failed is tried again by the next run. */
const RETRY_MS = 3_600_000

/**
 * The daily run (N3). It reads what is due, oldest first, a batch at a time, so it costs what is due and not what exists;
 * every certificate is written when it is done, so a run that is cut off is taken up by the next one where it stopped. One
 * that has dealt with as many as it may hands over to another at once. What it has to say goes out at its end, one mail for
 * each address; with it goes what contacts missed whose suspension is over.
 */
export function runDailyRenewal(): void {
    const portion = renewalPortion()
    const rules = planRules()
    const unplanned = planImported(rules, portion)
    if (replanWhenRulesChanged(rules, portion)) askForReplan()
    sendAbandoned(now())
    const runKey = gs.generateGUID()
    const { done, failed, moreDue } = processDue(rules, runKey, portion)
    const more = moreDue || unplanned
    if (!more) catchUp(runKey, now())
    sendDigests(runKey, now())
    if (more) queuePlainEvent(RENEWAL_EVENT.continue)
    gs.info(`Daily renewal run: ${done} processed, ${failed} failed.${more ? ' More is due.' : ''}`)
}

/** @returns whether there is more that no rule has planned than one run may deal with. */
function planImported(rules: PlanRules, { batchSize, limit }: Portion): boolean {
    for (let count = 0; count < limit; count += batchSize) {
        const planned = planUnplanned(batchSize, (certificate) => planCertificate(certificate, rules))
        if (planned < batchSize) return false
    }
    return true
}

interface Processed {
    done: number
    failed: number
    moreDue: boolean
}

function processDue(rules: PlanRules, runKey: string, { batchSize, limit }: Portion): Processed {
    const failed = new Set<string>()
    let done = 0
    for (;;) {
        const startedAt = now()
        const batch = dueCertificates(startedAt, batchSize, failed)
        if (batch.length === 0 || done >= limit) return { done, failed: failed.size, moreDue: batch.length > 0 }
        const surroundings = surroundingsOf(batch, rules.policies, runKey)
        for (const certificate of batch) {
            try {
                processDueCertificate(certificate, surroundings, startedAt)
                done++
            } catch (error) {
                failed.add(certificate.id)
                gs.error(`The renewal of certificate ${certificate.number} could not be processed: ${String(error)}`)
                postpone(certificate.id, startedAt + RETRY_MS)
            }
        }
    }
}
