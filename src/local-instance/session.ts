import { type Session, type SysId } from './platform'

export interface SessionUser {
    readonly userId: SysId
    readonly userName: string
    readonly timeZone: string
}

/** A session without messages or scratchpad, as a request or a background run starts with. */
export function newSession(user: SessionUser, interactive: boolean): Session {
    return { ...user, interactive, messages: [], scratchpad: {} }
}
