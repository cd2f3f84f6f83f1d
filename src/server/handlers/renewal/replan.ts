import { planFingerprint } from '../../core/renewal/fingerprint'
import { certificatesAfter } from '../../records/renewal-certificates'
import { runState, saveRunState } from '../../records/run'
import { type PlanRules, planCertificate } from './plan-renewal'

const NAME = 'replan'

/**
 * Plans every live certificate anew once policy, calendar or settings are others than they were at the last time, whatever
 * way they were changed. It works in batches and remembers how far it came; a certificate whose plan stays is not written.
 */
export function replanWhenRulesChanged(rules: PlanRules, batchSize: number): void {
    const fingerprint = planFingerprint(rules.renewal, rules.policies)
    const last = runState(NAME)
    if (last.done && last.fingerprint === fingerprint) return
    let position = last.fingerprint === fingerprint ? last.position : ''
    for (;;) {
        const batch = certificatesAfter(position, batchSize, (certificate) => planCertificate(certificate, rules))
        if (batch.last !== '') position = batch.last
        const done = batch.count < batchSize
        saveRunState(NAME, { fingerprint, position: done ? '' : position, done })
        if (done) return
    }
}
