import { type Kernel } from './kernel'
import { type Session, type SysId } from './platform'

/** Who acts when nobody is signed in: scheduled work and the platform itself. */
const SYSTEM = { userId: 'system', userName: 'system' }

/** The sessions of an instance: one runs at a time, and others may run inside it. */
export class Sessions {
    private running: Session | null = null
    private readonly system: Session

    constructor(private readonly kernel: Kernel) {
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
        const user = this.kernel.record('sys_user')
        user.setWorkflow(false)
        if (!user.get('sys_id', userId)) throw new Error(`There is no user ${userId}`)
        return this.open(userId, user.getValue('user_name') ?? '', user.getValue('time_zone') ?? '', interactive)
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
