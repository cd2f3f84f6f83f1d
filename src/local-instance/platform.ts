/**
 * What every engine, Glide class and HTTP operation of the local instance may ask of the platform it belongs to.
 *
 * The parts know each other only through this file; `instance.ts` composes them. No part keeps state outside the
 * instance it was made for, so that one process can hold several.
 */

export type SysId = string
export type WriteOperation = 'insert' | 'update' | 'delete'
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** The one source of time of an instance, in milliseconds since the epoch. */
export interface Clock {
    now(): number
    /** True when time moves only when told (`--clock`). */
    readonly frozen: boolean
}

/** SQLite behind one door: nothing else writes SQL but `store/`, `query/` and the record classes that use them. */
export interface Store {
    all<Row = Record<string, SqlValue>>(sql: string, parameters?: readonly SqlValue[]): Row[]
    get<Row = Record<string, SqlValue>>(sql: string, parameters?: readonly SqlValue[]): Row | undefined
    run(sql: string, parameters?: readonly SqlValue[]): { changes: number }
    /** Runs `work` in a transaction; nested calls become savepoints. An exception rolls back and is rethrown. */
    transaction<T>(work: () => T): T
    close(): void
}
export type SqlValue = string | number | null | Uint8Array

export interface Column {
    readonly name: string
    readonly label: string
    /** Internal type of the dictionary: string, integer, boolean, reference, glide_date_time, journal_input... */
    readonly type: string
    readonly reference?: string
    readonly defaultValue?: string
    readonly maxLength?: number
    readonly mandatory: boolean
    readonly readOnly: boolean
    /** What happens to this reference when its target is deleted. */
    readonly cascadeRule?: string
    readonly unique: boolean
    /** The table that declared the column. */
    readonly table: string
}

export interface Choice {
    readonly value: string
    readonly label: string
    readonly sequence: number
}

export interface TableDefinition {
    readonly name: string
    readonly label: string
    readonly parent?: string
    /** The table that holds the rows: the top of the hierarchy. */
    readonly root: string
    readonly display?: string
    /** Own and inherited columns by name. */
    readonly columns: ReadonlyMap<string, Column>
    readonly webServiceAccess: boolean
    readonly audit: boolean
}

export interface Dictionary {
    table(name: string): TableDefinition | undefined
    /** The table and its ancestors, nearest first. */
    lineage(name: string): readonly string[]
    /** The table and everything that extends it. */
    descendants(name: string): readonly string[]
    /** Choices of a column, of the table or the nearest ancestor that has any. */
    choices(table: string, column: string): readonly Choice[]
    isA(table: string, ancestor: string): boolean
    names(): readonly string[]
}

/** The part of GlideElement that engines and HTTP operations use: one field of a record, reached by name or dot-walk. */
export interface PlatformElement {
    toString(): string
    /** As `PlatformRecord.getValue`: null when empty. */
    getValue(): string | null
    getDisplayValue(): string
    nil(): boolean
    changes(): boolean
    changesFrom(value: unknown): boolean
    changesTo(value: unknown): boolean
    /** The record a reference points at; an empty one when the reference is empty. */
    getRefRecord(): PlatformRecord
    getReferenceTable(): string
}

/** The part of GlideRecord that engines and HTTP operations use. `glide/glide-record.ts` has all of it. */
export interface PlatformRecord {
    addQuery(field: string, operatorOrValue: unknown, value?: unknown): unknown
    addEncodedQuery(query: string): void
    orderBy(field: string): void
    orderByDesc(field: string): void
    setLimit(rows: number): void
    chooseWindow(first: number, last: number): void
    query(): void
    next(): boolean
    hasNext(): boolean
    get(idOrField: string, value?: unknown): boolean
    getRowCount(): number
    getEncodedQuery(): string

    getTableName(): string
    getRecordClassName(): string
    getUniqueValue(): SysId
    /** The stored value as text; null when empty or unknown; booleans as '0' or '1'. */
    getValue(field: string): string | null
    setValue(field: string, value: unknown): void
    getDisplayValue(field?: string): string
    /** A field by name, or of another record by dot-walk (`caller_id.manager.email`); null when there is no such field. */
    getElement(path: string): PlatformElement | null
    isValidField(field: string): boolean
    isValidRecord(): boolean
    isNewRecord(): boolean
    initialize(): void
    newRecord(): void

    insert(): SysId | null
    update(reason?: string): SysId | null
    deleteRecord(): boolean
    setWorkflow(on: boolean): void
    autoSysFields(on: boolean): void
    setAbortAction(abort: boolean): void
    isActionAborted(): boolean
    operation(): string | null
    getLastErrorMessage(): string | null

    canRead(): boolean
    canWrite(): boolean
    canCreate(): boolean
    canDelete(): boolean
}

/** One write as the engines see it (platform specification 3.3). */
export interface Write {
    readonly operation: WriteOperation
    readonly record: PlatformRecord
    /** The state before the write; null on insert. */
    readonly previous: PlatformRecord | null
    changes(field: string): boolean
}

/**
 * Where an engine stands in the documented order of one write: between the two groups of before rules, after the first
 * group of after rules (flows, approvals roll-up), with the mails, or behind the last after rules (service levels).
 */
export type WritePhase = 'before' | 'after' | 'mail' | 'last'

export interface WriteEngine {
    readonly name: string
    readonly phase: WritePhase
    onWrite(write: Write): void
}

export interface Session {
    readonly userId: SysId
    readonly userName: string
    /** IANA or Java zone id the user's dates are shown in. */
    readonly timeZone: string
    readonly interactive: boolean
    readonly messages: { type: 'info' | 'error'; text: string }[]
    readonly scratchpad: Record<string, unknown>
}

export interface ScriptSource {
    /** Names the record in stack traces and logs: `sys_script.Check the name`. */
    readonly name: string
    readonly text: string
    /** Application scope whose context runs it: `global` or `x_...`. */
    readonly scope: string
}

export interface ScriptRuntime {
    /** Runs the text as a function body with these variables; answers what it returns. Compiled once per text. */
    run(source: ScriptSource, variables: Record<string, unknown>): unknown
    /** Runs the text and answers the variable `answer` when the script assigned it, else its completion value. */
    evaluate(source: ScriptSource, variables: Record<string, unknown>): unknown
    /** Makes an object of a script include: `x_acme.Helper`, or a bare name of the global scope. */
    construct(scriptInclude: string, args: readonly unknown[]): unknown
}

/** The queue of everything that is due later; rows of sys_trigger, so it survives a restart. */
export interface Scheduler {
    /** Registers what runs when a trigger of this kind is due. */
    on(kind: string, run: (payload: Json) => void): void
    /** Queues a run. With a key, it takes the place of the waiting run of the same kind and key. */
    at(dueAt: number, kind: string, payload: Json, key?: string): void
    cancel(kind: string, key: string): void
    /** Runs what is due now, and what that makes due now, in order of time and then of queueing. */
    runDue(): void
}

export interface Events {
    /** Queues an event (gs.eventQueue); script actions and notifications run when it is processed. */
    queue(name: string, record: PlatformRecord | null, parm1?: string, parm2?: string, queue?: string): void
    /** Who is asked about a received mail, as its sender, before inbound actions are: true keeps the mail from them. */
    takeMails(taker: MailTaker): void
}
export type MailTaker = (mail: PlatformRecord) => boolean

export type AccessOperation = 'read' | 'write' | 'create' | 'delete'

/** Access control lists (platform specification 3.13), for the current session's user. */
export interface AccessControl {
    hasRole(role: string): boolean
    /** Names of all roles of the current user, direct, by group and contained. */
    roles(): readonly string[]
    canTable(operation: AccessOperation, table: string, record?: PlatformRecord): boolean
    canField(operation: AccessOperation, record: PlatformRecord, field: string): boolean
    /** Those of the named fields that the user may read, write or create; the table is checked once for all. */
    fields(operation: AccessOperation, record: PlatformRecord, names: readonly string[]): readonly string[]
    /**
     * Answers of each record of a table what `fields` does, and null when the record as a whole is not for the user. For
     * many records at once: it holds for the running session and the rules as they are now.
     */
    permission(
        operation: AccessOperation,
        table: string,
        names: readonly string[]
    ): (record: PlatformRecord) => readonly string[] | null
    /** Whether a query may name the field: false when the field's own rules ask for roles the user does not have. */
    mayQuery(table: string, field: string): boolean
    /** Whether the user's roles alone pass a read rule of the table: whoever fails this gets neither rows nor their count. */
    mayList(table: string): boolean
    /** Non-record types: REST_Endpoint, ui_page, client_callable_script_include. */
    canUse(type: string, name: string): boolean
    /** One access rule by its sys_id, as enforce_acl of a scripted REST operation names it. */
    passes(aclId: SysId): boolean
    /** Forgets rules and roles; called after records were loaded past the write pipeline (package install). */
    refresh(): void
}

export interface PlatformLog {
    debug(source: string, message: string): void
    info(source: string, message: string): void
    warn(source: string, message: string): void
    /** Something the platform would not do, or the app got wrong. Tests fail on any of these. */
    error(source: string, message: string): void
    entries(): readonly LogEntry[]
}
export interface LogEntry {
    readonly at: number
    readonly level: 'debug' | 'info' | 'warn' | 'error'
    readonly source: string
    readonly message: string
}

/** What was installed, and what an install is asked to accept or refuse. */
export interface InstalledRecord {
    readonly table: string
    readonly sysId: SysId
}
/** Answers what is wrong with the records of a package; any answer refuses the package as a whole. */
export type PackageCheck = (installed: readonly InstalledRecord[]) => readonly string[]

export interface InstallReport {
    readonly scope: string
    readonly version: string
    /** True when this very package was installed already and nothing was done. */
    readonly unchanged: boolean
    readonly records: number
    readonly removed: number
}

/** The business rule that aborted a write, as the Table API names it. */
export interface AbortingRule {
    readonly name: string
    readonly sysId: SysId
}

export interface Platform {
    readonly clock: Clock
    readonly store: Store
    readonly dictionary: Dictionary
    readonly log: PlatformLog
    readonly scripts: ScriptRuntime
    readonly scheduler: Scheduler
    readonly events: Events
    readonly access: AccessControl
    /** The session of the code that runs now. */
    readonly session: Session

    /** A record object with the platform's own rights (no access rules), as a script's `new GlideRecord` has. */
    record(table: string): PlatformRecord
    /** Whether a record satisfies an encoded query, evaluated in memory (rule filters, SLA and wait conditions). */
    matches(record: PlatformRecord, encodedQuery: string, previous?: PlatformRecord | null): boolean
    property(name: string, fallback?: string): string
    runAs<T>(userId: SysId, work: () => T, options?: { interactive?: boolean }): T
    /** Whether insert, update and delete rules, flows and engines listen to this engine's writes too. */
    addWriteEngine(engine: WriteEngine): void
    /** The object behind `current.variables` of a requested item. */
    variablesOf(record: PlatformRecord): Record<string, unknown>
    /** What scripts of a scope see: GlideRecord, GlideDateTime, gs and so on, made for this instance. */
    glide(scope: string): Readonly<Record<string, unknown>>
    /** The rule whose abort made the last write of this record object answer null. */
    abortingRule(record: PlatformRecord): AbortingRule | null
    /** Calls back after an install, a roll-back or a write that touches one of these tables, so that caches can be dropped. */
    onMetadataChange(tables: readonly string[], listener: () => void): void
    /** Registers a check of every package, run inside the installing transaction when all records are in place. */
    addPackageCheck(check: PackageCheck): void
}
