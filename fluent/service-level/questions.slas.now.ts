import '@servicenow/sdk/global'
import { Sla } from '@servicenow/sdk/core'
import { SLA } from '../../src/server/core/service-level/definitions'
import { TABLE } from '../../src/server/core/tables'
import { scheduleBusinessHours } from './schedule.now'

/** T3: Questions/Inquiries, 95 % within 5 or 10 business days; no target is promised for them. */
Sla({
    $id: Now.ID['service-level-sla-validate-objective'],
    name: SLA.validateObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=validate_domain^requested_itemISNOTEMPTY^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-reset-objective'],
    name: SLA.resetObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=reset_password^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-contacts-objective'],
    name: SLA.contactsObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 45 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=change_contacts^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-training-objective'],
    name: SLA.trainingObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=training^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-technical-objective'],
    name: SLA.technicalObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=technical_issue^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})

Sla({
    $id: Now.ID['service-level-sla-inquiry-objective'],
    name: SLA.inquiryObjective,
    table: TABLE.task,
    type: 'OLA',
    target: 'resolution',
    duration: Duration({ hours: 90 }),
    schedule: scheduleBusinessHours,
    timezoneSource: 'sla.timezone',
    timezone: 'US/Pacific',
    conditions: {
        start: 'kind=inquiry^EQ',
        stop: 'state=3^EQ',
        pause: 'waiting_onINcustomer,vendor^EQ',
        cancel: 'stateIN4,7^EQ',
    },
    whenTo: { resume: 'no_match', cancel: 'on_condition' },
})
