import { newSysId } from '../../ids'
import { type Kernel } from '../../kernel'
import { EXECUTE_NOW } from '../../engines/scheduler/jobs'
import { GLOBAL_SCOPE, scopeName } from '../../package/scopes'
import { type PlatformRecord } from '../../platform'
import { systemZone } from '../../time/glide-value'
import { createGlideSession } from '../glide-session'
import { createGlideUser } from '../glide-user'
import { refusing } from '../refusing'
import { dateFunctions } from './dates'
import { logFunctions } from './log'
import { messageFunctions } from './messages'

/** `gs` as the scripts of a scope see it (GlideSystem - Scoped of the API reference). */
export function createGlideSystem(kernel: Kernel, scope: string): object {
    const GlideUser = createGlideUser(kernel)
    const gs = {
        ...logFunctions(kernel, scope),
        ...messageFunctions(kernel),
        ...dateFunctions(kernel, scope),
        ...textFunctions(),

        getUserID: () => kernel.session.userId,
        getUserName: () => kernel.session.userName,
        getUserDisplayName: () => new GlideUser(kernel.session.userId).getDisplayName(),
        getUser: () => new GlideUser(kernel.session.userId),
        /** One role, or several of which any will do, separated by commas. */
        hasRole: (roles: string) => hasAnyRole(kernel, roles),
        getSession: () => createGlideSession(kernel),
        getSessionID: () => createGlideSession(kernel).getSessionID(),
        isInteractive: () => kernel.session.interactive,
        isLoggedIn: () => kernel.session.userName !== 'guest',
        isMobile: () => false,

        getProperty: (name: string, fallback: unknown = null) => kernel.propertyValue(String(name)) ?? fallback,
        setProperty: (name: string, value: unknown) => setProperty(kernel, name, value),
        eventQueue: (name: string, record: PlatformRecord | null, parm1?: unknown, parm2?: unknown, queue?: string) =>
            kernel.events.queue(name, record ?? null, optionalText(parm1), optionalText(parm2), queue),

        executeNow: (job: PlatformRecord) => executeNow(kernel, scope, job),

        getCurrentScopeName: () => scope,
        getCallerScopeName: () => scope,
        getCurrentApplicationId: () => applicationId(kernel, scope),
        isScopedApp: () => scope !== 'global',
        getSysTimeZone: () => systemZone(kernel),
        tableExists: (name: string) => kernel.dictionary.table(name) !== undefined,
        getDisplayColumn: (table: string) => kernel.dictionary.table(table)?.display ?? '',
        getScopeNameByRecordId: (table: string, sysId: string) => {
            const record = kernel.record(table)
            return record.get('sys_id', sysId) ? scopeName(kernel, record.getValue('sys_scope')) : ''
        },
    }
    refusing(gs, 'gs')
    return gs
}

function textFunctions() {
    return {
        generateGUID: () => newSysId(),
        nil: (value: unknown) => isNil(value),
        base64Encode: (text: string) => Buffer.from(String(text), 'utf8').toString('base64'),
        base64Decode: (text: string) => Buffer.from(String(text), 'base64').toString('utf8'),
        urlEncode: (text: string) => encodeURIComponent(String(text)).replace(/%20/g, '+'),
        urlDecode: (text: string) => decodeURIComponent(String(text).replace(/\+/g, ' ')),
    }
}

function isNil(value: unknown): boolean {
    if (value === null || value === undefined) return true
    if (typeof value === 'object' && 'nil' in value && typeof value.nil === 'function') return Boolean(value.nil())
    return String(value) === ''
}

function hasAnyRole(kernel: Kernel, roles: string): boolean {
    return String(roles)
        .split(',')
        .some((role) => kernel.access.hasRole(role.trim()))
}

function setProperty(kernel: Kernel, name: string, value: unknown): void {
    const property = kernel.record('sys_properties')
    const exists = property.get('name', name)
    if (!exists) property.initialize()
    property.setValue('name', name)
    property.setValue('value', value)
    property.update()
}

/** Queues a scheduled job of the caller's own application to run at once; null for one of the global scope. */
function executeNow(kernel: Kernel, scope: string, job: PlatformRecord): string | null {
    const owner = scopeName(kernel, job.getValue('sys_scope'))
    if (owner === GLOBAL_SCOPE) return null
    if (owner !== scope) throw new Error(`${scope} may not execute the job "${job.getDisplayValue()}" of ${owner}`)
    const id = job.getUniqueValue()
    kernel.scheduler.at(kernel.clock.now(), EXECUTE_NOW, { job: id }, id)
    return id
}

function applicationId(kernel: Kernel, scope: string): string {
    const application = kernel.record('sys_app')
    return application.get('scope', scope) ? application.getUniqueValue() : 'global'
}

const optionalText = (value: unknown): string | undefined =>
    value === undefined || value === null ? undefined : String(value)
