import { ADMIN_USER_ID } from '../../ids'
import { type Platform, type SysId } from '../../platform'
import { type FlowDefinition } from './definition'

/** Runs work as the flow says: as the system, or as the user who set the flow off. */
export function runAsOf<T>(platform: Platform, definition: FlowDefinition, startedBy: SysId, work: () => T): T {
    return platform.runAs(definition.runAs === 'user' ? startedBy : systemUser(platform), work, { interactive: false })
}

/** The user `system`; the administrator where an instance has none. */
export function systemUser(platform: Platform): SysId {
    const user = platform.record('sys_user')
    return user.get('user_name', 'system') ? user.getUniqueValue() : ADMIN_USER_ID
}
