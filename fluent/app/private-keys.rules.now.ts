import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { purgePrivateKeyFile } from '../../src/server/handlers/access/purge-private-key-file'
import { purgePrivateKeyNote } from '../../src/server/handlers/access/purge-private-key-note'
import { refusePrivateKey } from '../../src/server/handlers/access/refuse-private-key'

/** Before everything else, so that no other rule reads, logs or repeats a private key. */

BusinessRule({
    $id: Now.ID['organization-rule-no-private-key'],
    name: 'Organizations: no private key is stored',
    table: TABLE.organization,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['domain-rule-no-private-key'],
    name: 'Domains: no private key is stored',
    table: TABLE.domain,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['certificate-rule-no-private-key'],
    name: 'Certificates: no private key is stored',
    table: TABLE.certificate,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['submittal-rule-no-private-key'],
    name: 'Submittals: no private key is stored',
    table: TABLE.submittal,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['delegated-admin-rule-no-private-key'],
    name: 'Delegated administrators: no private key is stored',
    table: TABLE.delegatedAdmin,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['admin-domain-rule-no-private-key'],
    name: 'Delegated domains: no private key is stored',
    table: TABLE.adminDomain,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['contact-rule-no-private-key'],
    name: 'Contacts: no private key is stored',
    table: TABLE.contact,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['task-rule-no-private-key'],
    name: 'Tasks: no private key is stored',
    table: TABLE.task,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['notice-rule-no-private-key'],
    name: 'Notices: no private key is stored',
    table: TABLE.notice,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['lifespan-policy-rule-no-private-key'],
    name: 'Lifespan policy: no private key is stored',
    table: TABLE.lifespanPolicy,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['digest-rule-no-private-key'],
    name: 'Digests: no private key is stored',
    table: TABLE.digest,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['run-rule-no-private-key'],
    name: 'Recurring work: no private key is stored',
    table: TABLE.run,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

/** On tables of the platform an application may only clean up afterwards. */
BusinessRule({
    $id: Now.ID['attachment-rule-no-private-key'],
    name: 'Attachments of Certificate Services: no private key stays',
    table: 'sys_attachment',
    when: 'async',
    action: ['insert', 'update'],
    order: 10,
    filterCondition:
        'table_nameSTARTSWITHx_cdt_certs_^ORtable_nameINsc_cart_item,sc_req_item,sc_request,sysapproval_approver',
    script: purgePrivateKeyFile,
})

BusinessRule({
    $id: Now.ID['requested-item-rule-no-private-key'],
    name: 'Requests of Certificate Services: no private key stays in comments',
    table: 'sc_req_item',
    when: 'async',
    action: ['insert', 'update'],
    order: 10,
    filterCondition: 'cat_item.sys_scope.scope=x_cdt_certs',
    script: purgePrivateKeyNote,
})

BusinessRule({
    $id: Now.ID['approval-rule-no-private-key'],
    name: 'Approvals of Certificate Services: no private key stays in comments',
    table: 'sysapproval_approver',
    when: 'async',
    action: ['update'],
    order: 10,
    script: purgePrivateKeyNote,
})

BusinessRule({
    $id: Now.ID['announcement-rule-no-private-key'],
    name: 'Announcements: no private key is stored',
    table: TABLE.announcement,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})

BusinessRule({
    $id: Now.ID['announcement-copy-rule-no-private-key'],
    name: 'Copies of announcements: no private key is stored',
    table: TABLE.announcementCopy,
    when: 'before',
    action: ['insert', 'update'],
    order: 10,
    script: refusePrivateKey,
})
