import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleAdmin } from '../app/roles.now'

/**
 * The clock is written by the rules alone: whoever keeps the promises cannot correct how they were kept. A read-only
 * column stops forms, not the Table API.
 */

Acl({
    $id: Now.ID['service-level-acl-write-requested-at'],
    type: 'record',
    table: TABLE.task,
    field: 'requested_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-started-at'],
    type: 'record',
    table: TABLE.task,
    field: 'started_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-finished-at'],
    type: 'record',
    table: TABLE.task,
    field: 'finished_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-finished-month'],
    type: 'record',
    table: TABLE.task,
    field: 'finished_month',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-finished-week'],
    type: 'record',
    table: TABLE.task,
    field: 'finished_week',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-target-at'],
    type: 'record',
    table: TABLE.task,
    field: 'target_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-objective-at'],
    type: 'record',
    table: TABLE.task,
    field: 'objective_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-at-risk-at'],
    type: 'record',
    table: TABLE.task,
    field: 'at_risk_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-critical-at'],
    type: 'record',
    table: TABLE.task,
    field: 'critical_at',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-warned'],
    type: 'record',
    table: TABLE.task,
    field: 'warned',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-outcome'],
    type: 'record',
    table: TABLE.task,
    field: 'outcome',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-approval-seconds'],
    type: 'record',
    table: TABLE.task,
    field: 'approval_seconds',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-customer-seconds'],
    type: 'record',
    table: TABLE.task,
    field: 'customer_seconds',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-vendor-seconds'],
    type: 'record',
    table: TABLE.task,
    field: 'vendor_seconds',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-paused-seconds'],
    type: 'record',
    table: TABLE.task,
    field: 'paused_seconds',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-work-seconds'],
    type: 'record',
    table: TABLE.task,
    field: 'work_seconds',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-work-days'],
    type: 'record',
    table: TABLE.task,
    field: 'work_days',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-kept-percent'],
    type: 'record',
    table: TABLE.task,
    field: 'kept_percent',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-times'],
    type: 'record',
    table: TABLE.task,
    field: 'times',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-reopened'],
    type: 'record',
    table: TABLE.task,
    field: 'reopened',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-done-at-once'],
    type: 'record',
    table: TABLE.task,
    field: 'done_at_once',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-waiting-since'],
    type: 'record',
    table: TABLE.task,
    field: 'waiting_since',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['service-level-acl-write-expedited'],
    type: 'record',
    table: TABLE.task,
    field: 'expedited',
    operation: 'write',
    roles: [roleAdmin],
})
