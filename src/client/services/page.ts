/** What the page was given by the instance when it was opened; see center/index.html. */
export interface PageGlobals {
    readonly userId: string
    /** The instance's time when the page was made, in epoch milliseconds, as text. */
    readonly now: string
    readonly roles: Readonly<Record<RoleName, string>>
    /** Settings of the app, in days. */
    readonly settings: Readonly<Record<SettingName, string>>
}

export type RoleName = 'user' | 'delegatedAdmin' | 'approver' | 'fulfiller' | 'manager' | 'admin'

export type SettingName = 'reviewDays' | 'trainingDays'

declare global {
    interface Window {
        g_ck: string
        CENTER: PageGlobals
    }
}

export function hasRole(...names: readonly RoleName[]): boolean {
    return names.some((name) => window.CENTER.roles[name] === 'true')
}

/** Whether the person works for the service and sees every department's records. */
export function isStaff(): boolean {
    return hasRole('fulfiller', 'manager', 'admin')
}

/** A3: delegated administrators and approvers may have a colleague's password reset; the service's own people may not. */
export function mayReset(): boolean {
    return hasRole('delegatedAdmin', 'approver') && !isStaff()
}

/** A setting of the app that counts days. */
export function setting(name: SettingName): number {
    return Number(window.CENTER.settings[name])
}

export function userId(): string {
    return window.CENTER.userId
}

/** Takes over the token of a new session; false when there is none. */
export async function renewToken(): Promise<boolean> {
    const response = await fetch(window.location.pathname, { headers: { Accept: 'text/html' } })
    const token = /g_ck = '([0-9A-Za-z]+)'/.exec(await response.text())?.[1]
    if (!response.ok || token === undefined) return false
    window.g_ck = token
    return true
}
