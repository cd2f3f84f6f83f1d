import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { keepChange } from '../../src/server/handlers/access/keep-change'
import { refusePrivateKey } from '../../src/server/handlers/access/refuse-private-key'

/** What says who may do what, who is warned, and by which rules: its changes are kept. */

BusinessRule({
    $id: Now.ID['organization-rule-keep-change'],
    name: 'Organizations: changes are kept',
    table: TABLE.organization,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['domain-rule-keep-change'],
    name: 'Domains: changes are kept',
    table: TABLE.domain,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['delegated-admin-rule-keep-change'],
    name: 'Delegated administrators: changes are kept',
    table: TABLE.delegatedAdmin,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['admin-domain-rule-keep-change'],
    name: 'Delegated domains: changes are kept',
    table: TABLE.adminDomain,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['contact-rule-keep-change'],
    name: 'Contacts: changes are kept',
    table: TABLE.contact,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['lifespan-policy-rule-keep-change'],
    name: 'Lifespan policy: changes are kept',
    table: TABLE.lifespanPolicy,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 900,
    script: keepChange,
})

BusinessRule({
    $id: Now.ID['change-rule-no-private-key'],
    name: 'Changes of access: no private key is stored',
    table: TABLE.change,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})
