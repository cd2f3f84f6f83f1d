import { type Platform, type PlatformRecord } from '../../platform'
import { scopeName } from '../access/scope-name'
import { sendNotification } from './notification'

/**
 * Sends those of the notifications whose table and conditions fit the record. The weightiest goes first; whom it reaches
 * gets none of the lighter ones about this occasion. Weight 0 always goes out.
 */
export function notify(
    platform: Platform,
    notifications: readonly PlatformRecord[],
    record: PlatformRecord,
    previous: PlatformRecord | null,
    event?: PlatformRecord
): void {
    const reached = new Set<string>()
    const due = notifications
        .filter((notification) => applies(platform, notification, record, previous, event))
        .sort((a, b) => weightOf(b) - weightOf(a))
    for (const notification of due) {
        sendNotification(platform, notification, {
            record,
            event,
            reached: weightOf(notification) > 0 ? reached : undefined,
        })
    }
}

/** Active notifications that a query finds. */
export function notificationsWhere(platform: Platform, query: string): PlatformRecord[] {
    const rows = platform.record('sysevent_email_action')
    rows.addEncodedQuery(`${query}^active=true`)
    rows.orderBy('order')
    rows.query()
    const notifications: PlatformRecord[] = []
    while (rows.next()) {
        const notification = platform.record('sysevent_email_action')
        if (notification.get(rows.getUniqueValue())) notifications.push(notification)
    }
    return notifications
}

function applies(
    platform: Platform,
    notification: PlatformRecord,
    record: PlatformRecord,
    previous: PlatformRecord | null,
    event: PlatformRecord | undefined
): boolean {
    const table = notification.getValue('collection')
    if (table && !platform.dictionary.isA(record.getRecordClassName(), table)) return false
    const condition = notification.getValue('condition')
    if (condition && !platform.matches(record, condition, previous)) return false
    const advanced = notification.getValue('advanced_condition')
    if (!advanced) return true
    const name = `sysevent_email_action.${notification.getValue('name')}: advanced condition`
    const source = { name, text: advanced, scope: scopeName(platform, notification) }
    return platform.scripts.evaluate(source, { current: record, previous, event }) === true
}

function weightOf(notification: PlatformRecord): number {
    return Number(notification.getValue('weight') ?? 0)
}
