import { type Clock, type LogEntry, type PlatformLog } from './platform'

/** Entries that are kept; older ones are forgotten so that a long-running instance does not grow. */
const CAPACITY = 10_000

/** The log of one instance, in memory: what scripts wrote with `gs.info`, and what the platform had to complain of. */
export class InstanceLog implements PlatformLog {
    private readonly kept: LogEntry[] = []

    constructor(
        private readonly clock: Clock,
        private readonly listener: (entry: LogEntry) => void = () => undefined
    ) {}

    debug(source: string, message: string): void {
        this.add('debug', source, message)
    }

    info(source: string, message: string): void {
        this.add('info', source, message)
    }

    warn(source: string, message: string): void {
        this.add('warn', source, message)
    }

    error(source: string, message: string): void {
        this.add('error', source, message)
    }

    entries(): readonly LogEntry[] {
        return this.kept
    }

    private add(level: LogEntry['level'], source: string, message: string): void {
        const entry = { at: this.clock.now(), level, source, message }
        this.kept.push(entry)
        if (this.kept.length > CAPACITY) this.kept.splice(0, CAPACITY / 10)
        this.listener(entry)
    }
}
