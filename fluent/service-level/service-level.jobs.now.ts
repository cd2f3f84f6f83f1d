import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { sendMonthlyReport, sendWeeklyReport } from '../../src/server/handlers/ledger/send-report'
import { remindOfHolidays } from '../../src/server/handlers/service-level/remind-of-holidays'
import { watchServiceLevels } from '../../src/server/handlers/service-level/watch-service-levels'

/** Every four hours: three times in an office day, so that a mark is told on the day it is passed. */
ScheduledScript({
    $id: Now.ID['service-level-job-watch'],
    name: 'Certificate Services: service-level watch',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 4, minutes: 0, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: watchServiceLevels,
})

ScheduledScript({
    $id: Now.ID['service-level-job-weekly-report'],
    name: 'Certificate Services: weekly service-level report',
    active: true,
    frequency: 'weekly',
    dayOfWeek: 'monday',
    executionTime: { hours: 7, minutes: 0, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: sendWeeklyReport,
})

ScheduledScript({
    $id: Now.ID['service-level-job-monthly-report'],
    name: 'Certificate Services: monthly service-level report',
    active: true,
    frequency: 'monthly',
    dayOfMonth: 1,
    executionTime: { hours: 7, minutes: 0, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: sendMonthlyReport,
})

/** From October on, until the next year is entered. */
ScheduledScript({
    $id: Now.ID['service-level-job-holiday-reminder'],
    name: 'Certificate Services: state holidays reminder',
    active: true,
    frequency: 'monthly',
    dayOfMonth: 1,
    executionTime: { hours: 8, minutes: 0, seconds: 0 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'US/Pacific',
    script: remindOfHolidays,
})
