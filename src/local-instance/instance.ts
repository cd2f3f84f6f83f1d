import { type FlowEngine } from './engines/flow'
import { type InstallReport, type LogEntry, type Platform } from './platform'

export interface InstanceOptions {
    /** Database file; in memory when absent. */
    readonly database?: string
    /** Freezes the clock at this time, in milliseconds since the epoch; it then moves only when told. */
    readonly now?: number
    readonly log?: (entry: LogEntry) => void
}

export interface InstallOptions {
    /** Whether the demo data of the package is installed too. */
    readonly demo?: boolean
}

/** One emulated instance: the platform that its engines see, and the handles that people and tests turn. */
export interface Instance extends Platform {
    /** The flow engine, for what activates flows from outside. */
    readonly flows: FlowEngine
    /** Runs a scheduled script (sysauto_script) now, by its name; throws when there is none of that name. */
    runJob(name: string): void
    /** Installs or upgrades from the folder that `now-sdk build` made. */
    installPackage(folder: string, options?: InstallOptions): InstallReport
    installPackageZip(zip: Uint8Array, options?: InstallOptions): InstallReport
    /** Runs `work` as this user; throws when there is no such user. */
    as<T>(userName: string, work: () => T, options?: { interactive?: boolean }): T
    /** Runs a background script in a scope (default global) and answers its completion value. */
    script(text: string, scope?: string): unknown
    /** Moves a frozen clock; all that is due on the way runs at its due time. */
    advanceTo(ms: number): void
    /** Opens a transaction that only `rollback` ends: a test's way to leave no trace. */
    begin(): void
    rollback(): void
    close(): void
}
