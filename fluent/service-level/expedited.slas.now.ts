import '@servicenow/sdk/global'
import { Sla } from '@servicenow/sdk/core'
import { SLA } from '../../src/server/core/service-level/definitions'
import { TABLE } from '../../src/server/core/tables'
import { scheduleBusinessHours } from './schedule.now'

/** T5: what the requester pays for. Two business days in place of the target; the objective stays that of the kind. */
Sla({
    $id: Now.ID['service-level-sla-expedited-target'],
    name: SLA.expeditedTarget,
    table: TABLE.task,
    type: 'SLA',
    target: 'resolution',
    duration: Duration({ hours: 18 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'expedited=true^requested_itemISNOTEMPTY^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})
