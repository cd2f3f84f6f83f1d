import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { completeDelegatedAdmin } from '../../src/server/handlers/delegated-admin/complete-delegated-admin'
import { guardDelegatedDomain } from '../../src/server/handlers/delegated-admin/guard-delegated-domain'

BusinessRule({
    $id: Now.ID['delegated-admin-rule-complete'],
    name: 'Delegated administrator: has a holder and a password that expires',
    table: TABLE.delegatedAdmin,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    script: completeDelegatedAdmin,
})

BusinessRule({
    $id: Now.ID['delegated-domain-rule-guard'],
    name: 'Delegated domain: is one of the same organization',
    table: TABLE.adminDomain,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    script: guardDelegatedDomain,
})
