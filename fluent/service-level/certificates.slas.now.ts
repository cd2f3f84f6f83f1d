import '@servicenow/sdk/global'
import { Sla } from '@servicenow/sdk/core'
import { SLA } from '../../src/server/core/service-level/definitions'
import { TABLE } from '../../src/server/core/tables'
import { scheduleBusinessHours } from './schedule.now'

/**
 * T1, T3, T6: a task is created at the last approval, so the clock starts with it; it stands still while CDT waits for
 * the customer or the vendor. A business day has nine hours: five are 45 hours of schedule time, ten are 90. A reopened
 * task attaches its definitions anew. App admins change the durations; a change counts for new and reopened requests.
 */
Sla({
    $id: Now.ID['service-level-sla-issue-target'],
    name: SLA.issueTarget,
    table: TABLE.task,
    type: 'SLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=issue_certificate^expedited=false^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-issue-objective'],
    name: SLA.issueObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=issue_certificate^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

/** T3: a revocation is ordered with the same item, so it is promised like an issue; its numbers are its own. */
Sla({
    $id: Now.ID['service-level-sla-revoke-target'],
    name: SLA.revokeTarget,
    table: TABLE.task,
    type: 'SLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=revoke_certificate^expedited=false^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-revoke-objective'],
    name: SLA.revokeObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=revoke_certificate^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

/**
 * C5: installation where CDT manages the server, from the delivery on. Nothing is said of it but that it is part of that
 * offering: the shorter of T3's objectives, and no target.
 */
Sla({
    $id: Now.ID['service-level-sla-install-objective'],
    name: SLA.installObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=install_certificate^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})
