import { planFingerprint } from '../../core/renewal/fingerprint'
import { certificatesAfter } from '../../records/renewal-certificates'
import { type Portion } from '../../records/renewal-settings'
import { runState, saveRunState } from '../../records/run'
import { type PlanRules, planCertificate } from './plan-renewal'

const NAME = 'replan'

/**
 * Plans live certificates anew once policy, calendar or settings are others than they were at the last time, whatever way
 * they were changed. It works in batches and remembers how far it came; a certificate whose plan stays is not written. When
 * the rules change meanwhile, whoever knows the newer ones begins anew, and this one stops.
 *
 * @returns whether there is more to do
 */
export function replanWhenRulesChanged(rules: PlanRules, { batchSize, limit }: Portion): boolean {
    const fingerprint = planFingerprint(rules.renewal, rules.policies)
    const last = runState(NAME)
    if (last.done && last.fingerprint === fingerprint) return false
    let position = last.fingerprint === fingerprint ? last.position : ''
    saveRunState(NAME, { fingerprint, position, done: false })
    for (let count = 0; count < limit; count += batchSize) {
        const batch = certificatesAfter(position, batchSize, (certificate) => planCertificate(certificate, rules))
        if (runState(NAME).fingerprint !== fingerprint) return false
        if (batch.last !== '') position = batch.last
        const done = batch.count < batchSize
        saveRunState(NAME, { fingerprint, position: done ? '' : position, done })
        if (done) return false
    }
    return true
}
