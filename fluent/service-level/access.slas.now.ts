import '@servicenow/sdk/global'
import { Sla } from '@servicenow/sdk/core'
import { SLA } from '../../src/server/core/service-level/definitions'
import { TABLE } from '../../src/server/core/tables'
import { scheduleBusinessHours } from './schedule.now'

/** T3: Delegated Administrator requests, 5 business days, 95 % within 10. */
Sla({
    $id: Now.ID['service-level-sla-grant-target'],
    name: SLA.grantTarget,
    table: TABLE.task,
    type: 'SLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=grant_access^expedited=false^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-grant-objective'],
    name: SLA.grantObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=grant_access^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-remove-target'],
    name: SLA.removeTarget,
    table: TABLE.task,
    type: 'SLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=remove_access^expedited=false^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-remove-objective'],
    name: SLA.removeObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=remove_access^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})
