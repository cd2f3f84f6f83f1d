import { scopeName } from '../../engines/access/scope-name'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'

export interface FormButton {
    readonly id: string
    readonly label: string
}

/** The form buttons (sys_ui_action) of a record's table and its ancestors that the user may press now. */
export function formButtons(instance: Instance, record: PlatformRecord): FormButton[] {
    const isNew = record.isNewRecord()
    const action = instance.record('sys_ui_action')
    action.addQuery('table', 'IN', [...instance.dictionary.lineage(record.getTableName()), 'global'].join(','))
    action.addQuery('active', 'true')
    action.addQuery('form_button', 'true')
    action.orderBy('order')
    action.query()
    const buttons: FormButton[] = []
    while (action.next()) {
        // A button whose script runs in the browser needs the platform's own form; it is not offered.
        if (action.getValue('client') === '1') continue
        if (action.getValue(isNew ? 'show_insert' : 'show_update') === '0') continue
        if (!mayPress(instance, action) || !conditionHolds(instance, action, record)) continue
        buttons.push({ id: action.getUniqueValue(), label: action.getValue('name') ?? '' })
    }
    return buttons
}

/** Runs the script of a button on a record and answers where it sends the user, if anywhere. */
export function pressButton(instance: Instance, id: string, record: PlatformRecord): string | null {
    const action = instance.record('sys_ui_action')
    if (!action.get('sys_id', id)) return null
    let target: string | null = null
    const navigation = {
        setRedirectURL: (to: unknown) => void (target = addressOf(to)),
        setReturnURL: () => undefined,
        openGlideRecord: (to: unknown) => void (target = addressOf(to)),
        getGlideURI: () => ({ toString: () => `/${record.getTableName()}.do` }),
    }
    const source = {
        name: `sys_ui_action.${action.getValue('name') ?? ''}`,
        text: action.getValue('script') ?? '',
        scope: scopeName(instance, action),
    }
    instance.scripts.run(source, { current: record, action: navigation, previous: null })
    return target
}

function mayPress(instance: Instance, action: PlatformRecord): boolean {
    const link = instance.record('sys_ui_action_role')
    link.addQuery('sys_ui_action', action.getUniqueValue())
    link.query()
    const roles: string[] = []
    while (link.next()) roles.push(link.getDisplayValue('sys_user_role'))
    return roles.length === 0 || instance.access.hasRole(roles.join(','))
}

function conditionHolds(instance: Instance, action: PlatformRecord, record: PlatformRecord): boolean {
    const text = action.getValue('condition') ?? ''
    if (text.trim() === '') return true
    const source = {
        name: `sys_ui_action.${action.getValue('name') ?? ''} condition`,
        text,
        scope: scopeName(instance, action),
    }
    const answer = instance.scripts.evaluate(source, { current: record })
    return answer === true || answer === 'true'
}

/** A record or an address of this site; anything else leaves the user where he is. */
function addressOf(to: unknown): string | null {
    if (isRecord(to)) return `/${to.getTableName()}.do?sys_id=${to.getUniqueValue()}`
    const text = String(to)
    return /^\/(?![/\\])/.test(text) ? text : /^[a-z][\w.]*\.do/.test(text) ? `/${text}` : null
}

function isRecord(value: unknown): value is PlatformRecord {
    return typeof value === 'object' && value !== null && typeof (value as PlatformRecord).getTableName === 'function'
}
