import { type Kernel } from './kernel'
import { type Session, type SysId } from './platform'

/** Who acts when nobody is signed in: scheduled work and the platform itself. */
const SYSTEM = { userId: 'system', userName: 'system' }

interface User {
    readonly name: string
    readonly timeZone: string
}

/** The sessions of an instance: one runs at a time, and others may run inside it. */
export class Sessions {
    private running: Session | null = null
    private readonly system: Session
    private readonly users = new Map<SysId, User>()

    constructor(private readonly kernel: Kernel) {
        kernel.onMetadataChange(['sys_user'], () => this.users.clear())
        this.system = this.open(SYSTEM.userId, SYSTEM.userName, '', false)
    }

    get current(): Session {
        return this.running ?? this.system
    }

    /** Runs `work` in a new session of this user; the session before goes on afterwards. */
    runAs<T>(userId: SysId, work: () => T, interactive: boolean): T {
        const outer = this.running
        this.running = this.sessionOf(userId, interactive)
        try {
            return work()
        } finally {
            this.running = outer
        }
    }

    /** @throws when there is no user of this name */
    userId(userName: string): SysId {
        const user = this.kernel.record('sys_user')
        if (!user.get('user_name', userName)) throw new Error(`There is no user "${userName}"`)
        return user.getUniqueValue()
    }

    private sessionOf(userId: SysId, interactive: boolean): Session {
        if (userId === SYSTEM.userId) return this.open(SYSTEM.userId, SYSTEM.userName, '', interactive)
        const { name, timeZone } = this.user(userId)
        return this.open(userId, name, timeZone, interactive)
    }

    private user(userId: SysId): User {
        const known = this.users.get(userId)
        if (known) return known
        const record = this.kernel.record('sys_user')
        record.setWorkflow(false)
        if (!record.get('sys_id', userId)) throw new Error(`There is no user ${userId}`)
        const user = { name: record.getValue('user_name') ?? '', timeZone: record.getValue('time_zone') ?? '' }
        this.users.set(userId, user)
        return user
    }

    /** Without a time zone of the user's, that of the instance counts, whatever it is at the time. */
    private open(userId: SysId, userName: string, timeZone: string, interactive: boolean): Session {
        const { kernel } = this
        return {
            userId,
            userName,
            get timeZone() {
                return timeZone || kernel.property('glide.sys.default.tz', 'UTC')
            },
            interactive,
            messages: [],
            scratchpad: {},
        }
    }
}
