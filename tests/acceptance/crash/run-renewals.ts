import { type Instance } from '../../../src/local-instance/instance'

/** Runs the job's own script without a transaction round it, and then what it made due. */
export function runRenewals(instance: Instance): void {
    const text = `require('./src/server/handlers/renewal/run-daily-renewal.ts').runDailyRenewal()`
    instance.as('admin', () => instance.scripts.evaluate({ name: 'renewal run', text, scope: 'x_cdt_certs' }, {}))
    instance.scheduler.runDue()
}
