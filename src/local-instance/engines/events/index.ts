/** Events, script actions and notifications (platform specification 3.14). */
import { messageOf } from '../../errors'
import { type Events, type Json, type MailTaker, type Platform, type PlatformRecord, type Write } from '../../platform'
import { scopeName } from '../access/scope-name'
import { receivedMail } from '../mail'
import { toGlide } from '../../time/format'
import { notificationsWhere, notify } from './occasions'

const KIND = 'event.process'

/**
 * The event queue, script actions and notifications of the instance; mails are rows of sys_email. Registers itself with
 * the write pipeline and the scheduler, so the platform's scheduler must exist before.
 */
export function createEvents(platform: Platform): Events {
    const notifications = engineNotifications(platform)
    const takers: MailTaker[] = []
    platform.scheduler.on(KIND, (payload) => processEvent(platform, payload, takers))
    platform.addWriteEngine({
        name: 'notifications',
        phase: 'mail',
        onWrite: (write) => notifyOfWrite(platform, notifications, write),
    })
    return {
        queue: (name, record, parm1 = '', parm2 = '', queue = '') =>
            queueEvent(platform, { name, record, parm1, parm2, queue }),
        takeMails: (taker) => void takers.push(taker),
    }
}

interface NewEvent {
    readonly name: string
    readonly record: PlatformRecord | null
    readonly parm1: string
    readonly parm2: string
    readonly queue: string
}

function queueEvent(platform: Platform, { name, record, parm1, parm2, queue }: NewEvent): void {
    if (!platform.record('sysevent_register').get('event_name', name)) {
        platform.log.warn('events', `The event '${name}' is not registered`)
    }
    const event = platform.record('sysevent')
    event.initialize()
    event.setValue('name', name)
    event.setValue('state', 'ready')
    event.setValue('parm1', parm1)
    event.setValue('parm2', parm2)
    event.setValue('queue', queue)
    event.setValue('user_id', platform.session.userId)
    event.setValue('user_name', platform.session.userName)
    event.setValue('process_on', toGlide(platform.clock.now()))
    if (record?.isValidRecord()) {
        event.setValue('table', record.getRecordClassName())
        event.setValue('instance', record.getUniqueValue())
    }
    event.setWorkflow(false)
    const id = event.insert()
    if (id) platform.scheduler.at(platform.clock.now(), KIND, id)
}

function processEvent(platform: Platform, payload: Json, takers: readonly MailTaker[]): void {
    const event = platform.record('sysevent')
    if (typeof payload !== 'string' || !event.get(payload) || event.getValue('state') !== 'ready') return
    const current = subjectOf(platform, event)
    const name = event.getValue('name') ?? ''
    let failed = false
    const attempt = (what: string, work: () => void) => {
        try {
            work()
        } catch (thrown) {
            failed = true
            platform.log.error(what, messageOf(thrown))
        }
    }
    for (const action of scriptActions(platform, name)) {
        attempt(`sysevent_script_action ${action.getValue('name')}`, () =>
            runScriptAction(platform, action, event, current)
        )
    }
    if (current) {
        const due = notificationsWhere(platform, `generation_type=event^event_name=${name}`)
        attempt(`event ${name}`, () => notify(platform, due, current, null, event))
        if (!receivedMail(platform, event, current, takers)) failed = true
    }
    event.setValue('state', failed ? 'error' : 'processed')
    event.setValue('processed', toGlide(platform.clock.now()))
    event.setWorkflow(false)
    event.update()
}

/** The record the event is about; null when it names none or the record is gone. */
function subjectOf(platform: Platform, event: PlatformRecord): PlatformRecord | null {
    const table = event.getValue('table')
    const id = event.getValue('instance')
    if (!table || !id) return null
    const record = platform.record(table)
    return record.get(id) ? record : null
}

function scriptActions(platform: Platform, name: string): PlatformRecord[] {
    const rows = platform.record('sysevent_script_action')
    rows.addQuery('event_name', name)
    rows.addQuery('active', true)
    rows.orderBy('order')
    rows.query()
    const actions: PlatformRecord[] = []
    while (rows.next()) {
        const action = platform.record('sysevent_script_action')
        if (action.get(rows.getUniqueValue())) actions.push(action)
    }
    return actions
}

function runScriptAction(
    platform: Platform,
    action: PlatformRecord,
    event: PlatformRecord,
    current: PlatformRecord | null
): void {
    const name = `sysevent_script_action.${action.getValue('name')}`
    const scope = scopeName(platform, action)
    const variables = { event, current }
    const condition = action.getValue('condition_script')
    const passes =
        !condition ||
        platform.scripts.evaluate({ name: `${name}: condition`, text: condition, scope }, variables) === true
    if (passes) platform.scripts.run({ name, text: action.getValue('script') ?? '', scope }, variables)
}

/** Notifications that writes set off, by the table they are for. */
function engineNotifications(platform: Platform): (table: string) => readonly PlatformRecord[] {
    const byTable = new Map<string, readonly PlatformRecord[]>()
    platform.onMetadataChange(['sysevent_email_action'], () => byTable.clear())
    return (table) => {
        let known = byTable.get(table)
        if (!known) {
            const tables = platform.dictionary.lineage(table).join(',')
            known = notificationsWhere(platform, `generation_type=engine^collectionIN${tables}`)
            byTable.set(table, known)
        }
        return known
    }
}

function notifyOfWrite(
    platform: Platform,
    notifications: (table: string) => readonly PlatformRecord[],
    write: Write
): void {
    if (write.operation === 'delete') return
    const flag = write.operation === 'insert' ? 'action_insert' : 'action_update'
    const due = notifications(write.record.getRecordClassName()).filter(
        (notification) => notification.getValue(flag) === '1'
    )
    if (due.length > 0) notify(platform, due, write.record, write.previous)
}
