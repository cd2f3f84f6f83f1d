/**
 * Inbound email actions (ServiceNow documentation, "Inbound email action processing"): by order, those whose type,
 * table, sender, roles and conditions fit the mail. They run as the sender, or as guest when nobody has the address.
 */
import { createGlideSysAttachment } from '../../glide/glide-sys-attachment'
import { messageOf } from '../../errors'
import { type MailTaker, type Platform, type PlatformRecord, type ScriptSource } from '../../platform'
import { GUEST_USER } from '../access/roles'
import { scopeName } from '../access/scope-name'
import { writeMail } from '../events/outbox'
import { emailLogger, emailWrapper } from './email-wrapper'
import { applyFieldAction } from './field-action'

const MAIL = 'sys_email'

/**
 * Has an event about a received mail answered, by whoever takes the mail or else by inbound actions, and settles the
 * state of the mail; false when an action failed.
 */
export function receivedMail(
    platform: Platform,
    event: PlatformRecord,
    mail: PlatformRecord,
    takers: readonly MailTaker[]
): boolean {
    if (mail.getTableName() !== MAIL || mail.getValue('type') !== 'received') return true
    const sender = mail.getValue('user_id') ?? guest(platform)
    const work = (): Outcome =>
        takers.some((take) => take(mail)) ? { ok: true, problem: null, record: null } : runAll(platform, event, mail)
    const outcome = platform.runAs(sender, work, { interactive: false })
    const kept = platform.record(MAIL)
    if (!kept.get(mail.getUniqueValue())) return outcome.ok
    kept.setValue('state', outcome.ok ? 'processed' : 'error')
    kept.setValue('error_string', outcome.problem)
    if (outcome.record) {
        kept.setValue('target_table', outcome.record.getTableName())
        kept.setValue('instance', outcome.record.getUniqueValue())
    }
    kept.update()
    return outcome.ok
}

interface Outcome {
    readonly ok: boolean
    readonly problem: string | null
    /** The record that the first action made or changed. */
    readonly record: PlatformRecord | null
}

function guest(platform: Platform): string {
    const user = platform.record('sys_user')
    if (!user.get('user_name', GUEST_USER)) throw new Error(`There is no user ${GUEST_USER}`)
    return user.getUniqueValue()
}

function runAll(platform: Platform, event: PlatformRecord, mail: PlatformRecord): Outcome {
    let record: PlatformRecord | null = null
    for (const action of actionsFor(platform, event.getValue('name') ?? '')) {
        try {
            if (!fits(platform, action, event, mail)) continue
            const made = platform.store.transaction(() => runAction(platform, action, event, mail))
            record ??= made
        } catch (thrown) {
            platform.log.error(`sysevent_in_email_action ${action.getValue('name')}`, messageOf(thrown))
            return { ok: false, problem: messageOf(thrown), record }
        }
        if (action.getValue('stop_processing') === '1') break
    }
    return { ok: true, problem: null, record }
}

function actionsFor(platform: Platform, eventName: string): PlatformRecord[] {
    const rows = platform.record('sysevent_in_email_action')
    rows.addQuery('event_name', eventName)
    rows.addQuery('active', true)
    rows.orderBy('order')
    rows.query()
    const actions: PlatformRecord[] = []
    while (rows.next()) {
        const action = platform.record('sysevent_in_email_action')
        if (action.get(rows.getUniqueValue())) actions.push(action)
    }
    return actions
}

function fits(platform: Platform, action: PlatformRecord, event: PlatformRecord, mail: PlatformRecord): boolean {
    if ((action.getValue('type') ?? 'new') !== mail.getValue('receive_type')) return false
    const [from, table] = [action.getValue('from'), action.getValue('table')]
    if (from && from !== mail.getValue('user_id')) return false
    const target = mail.getValue('target_table')
    if (target && table && !platform.dictionary.isA(target, table)) return false
    const roles = (action.getValue('required_roles') ?? '').split(',').filter(Boolean)
    if (roles.length > 0 && !roles.some((role) => platform.access.hasRole(role))) return false
    const filter = action.getValue('filter_condition')
    if (filter && !platform.matches(mail, filter)) return false
    const condition = action.getValue('condition_script')
    if (!condition) return true
    const source = { ...sourceOf(platform, action), text: condition }
    return platform.scripts.evaluate(source, variablesFor(platform, event, mail, null)) === true
}

/** Runs one action; answers the record it made or changed. */
function runAction(
    platform: Platform,
    action: PlatformRecord,
    event: PlatformRecord,
    mail: PlatformRecord
): PlatformRecord | null {
    if (action.getValue('action') === 'reply_email') {
        sendReply(platform, action, mail)
        return null
    }
    const current = subjectOf(platform, action, mail)
    const isNew = current.isNewRecord()
    const fieldAction = action.getValue('template')
    if (fieldAction) applyFieldAction(platform, fieldAction, current, mail)
    const script = action.getValue('script')
    if (script) platform.scripts.run(sourceOf(platform, action), variablesFor(platform, event, mail, current))
    else if (isNew) current.insert()
    else current.update()
    if (!stored(platform, current)) return null
    new (createGlideSysAttachment(platform))().copy(
        MAIL,
        mail.getUniqueValue(),
        current.getTableName(),
        current.getUniqueValue()
    )
    return current
}

function stored(platform: Platform, record: PlatformRecord): boolean {
    return platform.record(record.getTableName()).get(record.getUniqueValue())
}

/** The record a reply belongs to, or a new one of the action's table. */
function subjectOf(platform: Platform, action: PlatformRecord, mail: PlatformRecord): PlatformRecord {
    const [table, id] = [mail.getValue('target_table'), mail.getValue('instance')]
    if (table && id) {
        const record = platform.record(table)
        if (record.get(id)) return record
    }
    const own = action.getValue('table')
    if (!own) throw new Error('The action names no table')
    const record = platform.record(own)
    record.newRecord()
    return record
}

function sourceOf(platform: Platform, action: PlatformRecord): ScriptSource {
    const name = `sysevent_in_email_action.${action.getValue('name')}`
    return { name, text: action.getValue('script') ?? '', scope: scopeName(platform, action) }
}

/** `classifier` is null where an instance has none, as the SDK's guide tells scripts to expect. */
function variablesFor(
    platform: Platform,
    event: PlatformRecord,
    mail: PlatformRecord,
    current: PlatformRecord | null
): Record<string, unknown> {
    return {
        current,
        event,
        sys_email: mail,
        email: emailWrapper(mail),
        logger: emailLogger((level, source, message) => platform.log[level](source, message)),
        classifier: null,
    }
}

function sendReply(platform: Platform, action: PlatformRecord, mail: PlatformRecord): void {
    const subject = mail.getValue('subject') ?? ''
    const [table, id] = [mail.getValue('target_table'), mail.getValue('instance')]
    writeMail(platform, {
        to: [mail.getValue('user') ?? ''].filter(Boolean),
        subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
        body: action.getValue('reply_email') ?? '',
        contentType: 'text/html',
        target: table && id ? { table, sys_id: id } : null,
    })
}
