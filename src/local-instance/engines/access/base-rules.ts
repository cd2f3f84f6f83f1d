import { type Platform, type PlatformRecord } from '../../platform'
import { mayReadArticle } from './knowledge'
import { ofOwnClass } from './own-class'
import { GUEST_USER } from './roles'
import { type AccessRule } from './rules'

type Check = (platform: Platform, record: PlatformRecord) => boolean

/**
 * The part of the platform's own access rules that a service catalog with approvals needs. A package sees them as it
 * would on an instance: below its own tables lies `*`, which only administrators pass (glide.sm.default_mode = deny).
 */
export const BASE_RULES: readonly AccessRule[] = [
    ...['read', 'write', 'create', 'delete'].map((operation) => rule('*', operation, { roles: ['admin'] })),
    ...[
        'sys_user',
        'sys_user_group',
        'sys_user_grmember',
        'cmn_department',
        'cmn_location',
        'core_company',
        'cmn_schedule',
        'cmn_schedule_span',
        'contract_sla',
        'sc_catalog',
        'sc_category',
        'sc_cat_item',
        'item_option_new',
        'item_option_new_set',
        'io_set_item',
        'question_choice',
        'sys_choice',
        'kb_knowledge_base',
        'kb_category',
    ].map((table) => rule(table, 'read', { check: isSignedIn })),
    rule('kb_knowledge', 'read', { check: mayReadArticle }),
    rule('sys_user.user_password', 'read', { roles: ['nobody'] }),
    ...['read', 'write', 'create'].map((operation) => rule('task', operation, { roles: ['itil'] })),
    ...['sc_request', 'sc_req_item'].flatMap((table) => [
        rule(table, 'read', { roles: ['itil', 'catalog_admin'] }),
        rule(table, 'read', { check: (platform, task) => isRequester(platform, task) || isApprover(platform, task) }),
        rule(table, 'write', { roles: ['itil', 'catalog_admin'] }),
        rule(table, 'write', { check: isRequester }),
        // Those who asked may comment; everything else about a request is for those who work on it.
        rule(`${table}.comments`, 'write', { check: isRequester }),
        rule(`${table}.*`, 'write', { roles: ['itil', 'catalog_admin'] }),
    ]),
    // Whoever fills a cart may change its lines, and so attach files to them.
    ...['read', 'write'].map((operation) => rule('sc_cart_item', operation, { check: isOwnCartLine })),
    rule('sc_item_option_mtom', 'read', {
        check: (platform, row) => mayRead(platform, 'sc_req_item', row.getValue('request_item')),
    }),
    rule('sc_item_option', 'read', { check: mayReadItemOfOption }),
    rule('task_sla', 'read', { check: (platform, row) => mayRead(platform, 'task', row.getValue('task')) }),
    rule('sysapproval_approver', 'read', { roles: ['approval_admin'] }),
    rule('sysapproval_approver', 'read', {
        check: (platform, row) =>
            isOwn(platform, row, 'approver') || mayRead(platform, 'task', row.getValue('sysapproval')),
    }),
    rule('sysapproval_approver', 'write', { roles: ['approval_admin'] }),
    rule('sysapproval_approver', 'write', { check: (platform, row) => isOwn(platform, row, 'approver') }),
    // Who is asked decides and says why; what is asked, and of whom, is not the approver's to change.
    ...['state', 'comments'].map((field) =>
        rule(`sysapproval_approver.${field}`, 'write', {
            check: (platform, row) => isOwn(platform, row, 'approver'),
        })
    ),
    rule('sysapproval_approver.*', 'write', { roles: ['approval_admin'] }),
    // Comments are as readable as the record they are on; work notes are for those who work on it.
    ...['sc_request', 'sc_req_item'].map((table) => rule(`${table}.work_notes`, 'read', { roles: ['itil'] })),
    rule('sys_journal_field', 'read', { check: mayReadEntry }),
    rule('sys_attachment', 'read', {
        check: (platform, row) => mayRead(platform, row.getValue('table_name'), row.getValue('table_sys_id')),
    }),
]

function rule(name: string, operation: string, who: { roles?: readonly string[]; check?: Check }): AccessRule {
    return {
        id: `base:${operation}:${name}`,
        type: 'record',
        operation,
        name,
        denies: false,
        adminOverrides: who.roles?.includes('nobody') !== true,
        roles: who.roles ?? [],
        securityAttribute: '',
        appliesTo: '',
        condition: '',
        script: '',
        scope: 'global',
        check: who.check,
    }
}

function isSignedIn(platform: Platform): boolean {
    return platform.session.userName !== GUEST_USER
}

function isOwn(platform: Platform, record: PlatformRecord, field: string): boolean {
    return record.getValue(field) === platform.session.userId
}

function isOwnCartLine(platform: Platform, line: PlatformRecord): boolean {
    const cart = platform.record('sc_cart')
    return cart.get(line.getValue('cart') ?? '') && isOwn(platform, cart, 'user')
}

function isRequester(platform: Platform, record: PlatformRecord): boolean {
    if (isOwn(platform, record, 'requested_for') || isOwn(platform, record, 'opened_by')) return true
    const request = record.isValidField('request') ? record.getValue('request') : null
    if (!request) return false
    const parent = platform.record('sc_request')
    return parent.get(request) && isRequester(platform, parent)
}

function isApprover(platform: Platform, task: PlatformRecord): boolean {
    const approval = platform.record('sysapproval_approver')
    approval.addQuery('approver', platform.session.userId)
    approval.addQuery('sysapproval', task.getUniqueValue())
    approval.setLimit(1)
    approval.query()
    return approval.hasNext()
}

function mayReadItemOfOption(platform: Platform, option: PlatformRecord): boolean {
    const link = platform.record('sc_item_option_mtom')
    return (
        link.get('sc_item_option', option.getUniqueValue()) &&
        mayRead(platform, 'sc_req_item', link.getValue('request_item'))
    )
}

function mayReadEntry(platform: Platform, entry: PlatformRecord): boolean {
    const table = entry.getValue('name') ?? ''
    if (!platform.dictionary.table(table)) return false
    const subject = platform.record(table)
    if (!subject.get(entry.getValue('element_id') ?? '')) return false
    const own = ofOwnClass(platform, subject)
    return platform.access.canField('read', own, entry.getValue('element') ?? '')
}

function mayRead(platform: Platform, table: string | null, id: string | null): boolean {
    if (!table || !id || !platform.dictionary.table(table)) return false
    const found = platform.record(table)
    if (!found.get(id)) return false
    const own = ofOwnClass(platform, found)
    return platform.access.canTable('read', own.getTableName(), own)
}
