import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { guardDeletion } from '../../src/server/handlers/lifespan/guard-deletion'
import { guardPolicy } from '../../src/server/handlers/lifespan/guard-policy'

BusinessRule({
    $id: Now.ID['lifespan-rule-guard'],
    name: 'Lifespan policy: one rule for every day',
    table: TABLE.lifespanPolicy,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    script: guardPolicy,
})

BusinessRule({
    $id: Now.ID['lifespan-rule-guard-deletion'],
    name: 'Lifespan policy: no day loses its rule',
    table: TABLE.lifespanPolicy,
    when: 'before',
    action: ['delete'],
    order: 200,
    script: guardDeletion,
})
