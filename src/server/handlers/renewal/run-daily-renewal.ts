import { gs } from '@servicenow/glide'
import { now } from '../../records/clock'
import { dueCertificates, planUnplanned, postpone } from '../../records/renewal-certificates'
import { renewalBatchSize } from '../../records/renewal-settings'
import { planCertificate, planRules } from './plan-renewal'
import { processDueCertificate } from './process-due-certificate'
import { replanWhenRulesChanged } from './replan'
import { surroundingsOf } from './surroundings'

/** A certificate that failed is tried again by the next run. */
const RETRY_MS = 3_600_000

/**
 * The daily run (N3). It reads what is due, oldest first, a batch at a time, so it costs what is due and not what exists;
 * every certificate is written when it is done, so a run that is cut off is taken up by the next one where it stopped.
 */
export function runDailyRenewal(): void {
    const batchSize = renewalBatchSize()
    const rules = planRules()
    while (planUnplanned(batchSize, (certificate) => planCertificate(certificate, rules)) === batchSize);
    replanWhenRulesChanged(rules, batchSize)

    const failed = new Set<string>()
    let done = 0
    for (;;) {
        const startedAt = now()
        const batch = dueCertificates(startedAt, batchSize, failed)
        if (batch.length === 0) break
        const surroundings = surroundingsOf(batch, rules.policies)
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
    gs.info(`Daily renewal run: ${done} processed, ${failed.size} failed.`)
}
