import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { runDailyRenewal } from '../../src/server/handlers/renewal/run-daily-renewal'

/** N3: before office hours, so that what it raises is there when they begin. */
ScheduledScript({
    $id: Now.ID['certificate-job-daily-renewal'],
    name: 'Certificate Services: daily renewal run',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 6, minutes: 0, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: runDailyRenewal,
})
