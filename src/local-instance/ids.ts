import { randomUUID } from 'node:crypto'
import { type SysId } from './platform'

/** A new record identifier: 32 lower-case hexadecimal digits. */
export function newSysId(): SysId {
    return randomUUID().replaceAll('-', '')
}

export function isSysId(text: string): boolean {
    return /^[0-9a-f]{32}$/i.test(text)
}

/** The platform's well-known user `admin`, the same on every instance. */
export const ADMIN_USER_ID: SysId = '6816f79cc0a8016401c5a33be04be441'
