import { InstanceClock } from './clock'
import { defineBaseSchema } from './dictionary/base-schema'
import { Schema } from './dictionary/schema'
import { createAccessControl } from './engines/access'
import { installApprovals } from './engines/approvals'
import { BusinessRules } from './engines/business-rules'
import { installCatalog, variablesOf } from './engines/catalog'
import { createEvents } from './engines/events'
import { type FlowEngine, installFlowEngine } from './engines/flow'
import { installOutOfBoxRules } from './engines/out-of-box'
import { installJobs, type Jobs } from './engines/scheduler/jobs'
import { createScheduler, type InstanceScheduler } from './engines/scheduler/scheduler'
import { installSlaEngine, type ServiceLevels } from './engines/sla'
import { createGlide } from './glide'
import { GlideRecord, stateOf } from './glide/glide-record'
import { recordMatches } from './glide/record-match'
import { type RecordState } from './glide/record-state'
import { loopback, type Transport } from './glide/rest/transport'
import { type Kernel } from './kernel'
import { InstanceLog } from './log'
import { MetadataListeners } from './metadata-listeners'
import { Installer } from './package/installer'
import { Ledger } from './package/ledger'
import { applyOverrides } from './package/overrides'
import { type ApplicationPackage, readPackageFolder, readPackageZip } from './package/read-package'
import {
    type AbortingRule,
    type AccessControl,
    type Events,
    type InstallReport,
    type LogEntry,
    type PackageCheck,
    type PlatformRecord,
    type Session,
    type SysId,
    type WriteEngine,
} from './platform'
import { createQueryContext } from './query-context'
import { datePart } from './query/operators/date-part'
import { type QueryContext } from './query/operators/operator'
import { Runtime } from './scripting/runtime'
import { seedBaseRecords } from './seed'
import { Sessions } from './session'
import { IN_MEMORY, SqliteStore } from './store/sqlite-store'
import { RecordWriter } from './write/writer'

export interface InstanceOptions {
    /** Database file; in memory when absent. */
    readonly database?: string
    /** Freezes the clock at this time, in milliseconds since the epoch; it then moves only when told. */
    readonly now?: number
    readonly log?: (entry: LogEntry) => void
    /** Where RESTMessageV2 sends to instead of services on this machine. */
    readonly transport?: Transport
}

export interface InstallOptions {
    /** Whether the demo data of the package is installed too. */
    readonly demo?: boolean
}

/** How often a running clock looks for what is due, in milliseconds. */
const TICK_MS = 1000
const TABLES_IN_PROPERTIES = ['sys_properties']

/**
 * One emulated instance: composes its parts, and is the platform that the engines see. It keeps no state outside itself,
 * so that a process can hold several.
 */
export class Instance implements Kernel {
    readonly clock: InstanceClock
    readonly log: InstanceLog
    readonly store: SqliteStore
    readonly dictionary: Schema
    readonly writer: RecordWriter
    readonly scripts: Runtime
    readonly scheduler: InstanceScheduler
    readonly access: AccessControl
    readonly rules: BusinessRules
    readonly transport: Transport
    readonly events: Events
    readonly flows: FlowEngine
    readonly jobs: Jobs
    readonly serviceLevels: ServiceLevels
    private readonly sessions: Sessions
    private readonly begunAt: number[] = []
    private readonly listeners = new MetadataListeners()
    private readonly ledger: Ledger
    private readonly installer: Installer
    private readonly properties = new Map<string, string | null>()
    private readonly scopes = new Map<string, Readonly<Record<string, unknown>>>()

    /** @throws StoreError when the database is in use or damaged */
    constructor(options: InstanceOptions = {}) {
        this.clock = new InstanceClock(options.now)
        this.log = new InstanceLog(this.clock, options.log)
        this.transport = options.transport ?? loopback
        this.store = new SqliteStore(options.database ?? IN_MEMORY)
        this.dictionary = new Schema(this.store)
        this.ledger = new Ledger(this.store)
        this.sessions = new Sessions(this)
        this.writer = new RecordWriter(this)
        this.scripts = new Runtime(this)
        this.rules = new BusinessRules(this)
        this.installer = new Installer(this, this.ledger)
        this.prepareStore()
        this.reloadSchema()
        this.scheduler = createScheduler(this, this.clock)
        this.access = createAccessControl(this)
        this.rules.install()
        this.scripts.install()
        installOutOfBoxRules(this)
        this.events = createEvents(this)
        this.flows = installFlowEngine(this)
        installApprovals(this)
        installCatalog(this, this.flows)
        this.serviceLevels = installSlaEngine(this, this.scheduler)
        this.jobs = installJobs(this, this.scheduler)
        seedBaseRecords(this)
        this.listeners.allChanged()
    }

    get session(): Session {
        return this.sessions.current
    }

    record(table: string): PlatformRecord {
        return new GlideRecord(this, table)
    }

    wrap(state: RecordState): PlatformRecord {
        return new GlideRecord(this, state)
    }

    matches(record: PlatformRecord, encodedQuery: string, previous?: PlatformRecord | null): boolean {
        return recordMatches(this, record, encodedQuery, previous)
    }

    property(name: string, fallback = ''): string {
        return this.propertyValue(name) ?? fallback
    }

    propertyValue(name: string): string | null {
        const known = this.properties.get(name)
        if (known !== undefined) return known
        this.dictionary.ready('sys_properties')
        const sql = 'SELECT value FROM sys_properties WHERE name = ?'
        const value = this.store.get<{ value: string | null }>(sql, [name])?.value ?? null
        this.properties.set(name, value)
        return value
    }

    queryContext(): QueryContext {
        return createQueryContext(this)
    }

    variablesOf(record: PlatformRecord): Record<string, unknown> {
        return variablesOf(this, record)
    }

    glide(scope: string): Readonly<Record<string, unknown>> {
        const known = this.scopes.get(scope)
        if (known) return known
        const made = createGlide(this, scope)
        this.scopes.set(scope, made)
        return made
    }

    abortingRule(record: PlatformRecord): AbortingRule | null {
        return stateOf(record).abortedBy
    }

    addWriteEngine(engine: WriteEngine): void {
        this.writer.addEngine(engine)
    }

    addPackageCheck(check: PackageCheck): void {
        this.installer.addCheck(check)
    }

    onMetadataChange(tables: readonly string[], listener: () => void): void {
        this.listeners.add(tables, listener)
    }

    metadataChanged(table: string): void {
        this.listeners.changed(table)
    }

    packageChanged(): void {
        this.listeners.allChanged()
    }

    reloadSchema(): void {
        this.dictionary.clear()
        defineBaseSchema(this.dictionary)
        for (const spec of this.ledger.tables()) this.dictionary.define(spec)
        applyOverrides(this.store, this.dictionary)
    }

    runAs<T>(userId: SysId, work: () => T, options: { interactive?: boolean } = {}): T {
        return this.sessions.runAs(userId, work, options.interactive ?? false)
    }

    /** Runs `work` as this user, in an interactive session unless told otherwise; throws when there is no such user. */
    as<T>(userName: string, work: () => T, options: { interactive?: boolean } = {}): T {
        return this.sessions.runAs(this.sessions.userId(userName), work, options.interactive ?? true)
    }

    /** Installs or upgrades from the folder that `now-sdk build` made, and activates its flows. @throws PackageError */
    installPackage(folder: string, options: InstallOptions = {}): InstallReport {
        const report = this.install(readPackageFolder(folder), options)
        if (!report.unchanged) this.activateFlowsOf(report.scope)
        return report
    }

    /** Installs or upgrades from the archive that `now-sdk install` uploads. @throws PackageError */
    installPackageZip(archive: Uint8Array, options: InstallOptions = {}): InstallReport {
        return this.install(readPackageZip(archive), options)
    }

    private install(source: ApplicationPackage, options: InstallOptions): InstallReport {
        const report = this.installer.install(source, options.demo ?? false)
        this.jobs.queue()
        return report
    }

    /** The SDK builds flows as drafts; its command line has them activated once they are installed. */
    private activateFlowsOf(scope: string): void {
        const flows = this.record('sys_hub_flow')
        flows.addQuery('sys_scope.scope', scope)
        flows.query()
        const ids: SysId[] = []
        while (flows.next()) ids.push(flows.getUniqueValue())
        this.flows.activateFlows(ids)
    }

    /** Runs a background script as the administrator, and then what it made due; answers its completion value. */
    script(text: string, scope = 'global'): unknown {
        const source = { name: 'background script', text, scope }
        const value = this.as('admin', () => this.store.transaction(() => this.scripts.evaluate(source, {})))
        this.scheduler.runDue()
        return value
    }

    /** Runs a scheduled script now; false when its condition did not hold. */
    runJob(name: string): boolean {
        return this.jobs.run(name)
    }

    /** Moves the clock; all that is due on the way runs at its due time. */
    advanceTo(ms: number): void {
        this.scheduler.advanceTo(ms)
    }

    /** Lets what is due run by itself while the clock runs; answers how to stop it. A frozen clock moves only when told. */
    startClock(): () => void {
        if (this.clock.frozen) return () => undefined
        const timer = setInterval(() => this.scheduler.runDue(), TICK_MS)
        return () => clearInterval(timer)
    }

    /** Opens a transaction that only `rollback` ends, which sets the clock back too: a test's way to leave no trace. */
    begin(): void {
        this.begunAt.push(this.clock.now())
        this.store.begin()
    }

    rollback(): void {
        const begunAt = this.begunAt.pop()
        if (begunAt === undefined) throw new Error('There is no transaction to roll back')
        if (this.clock.frozen) this.clock.set(begunAt)
        this.store.rollback()
    }

    close(): void {
        this.store.close()
    }

    private prepareStore(): void {
        this.store.defineFunction('date_part', (value, interval, zone) =>
            value === null ? null : datePart(String(value), String(interval), String(zone))
        )
        this.store.onCommit(() => {
            this.dictionary.committed()
            this.listeners.committed()
        })
        this.store.onRollback((open) => {
            this.dictionary.rolledBack(open)
            this.listeners.rolledBack(open === 0)
        })
        this.listeners.add(TABLES_IN_PROPERTIES, () => this.properties.clear())
        this.listeners.add(['sys_choice'], () => this.dictionary.forgetChoices())
    }
}

export function createInstance(options: InstanceOptions = {}): Instance {
    return new Instance(options)
}
