import { APPLICATION_FILE } from '../dictionary/schema'
import { UnsupportedError } from '../errors'
import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { type AccessOperation, type PlatformRecord, type SysId } from '../platform'
import { parseQuery } from '../query/parse'
import { stepsOf } from '../query/paths'
import { type Term } from '../query/tree'
import { type Row } from '../store/sqlite-store'
import { applyTemplate } from '../write/template'
import { type ConditionArguments } from './conditions'
import { displayValue } from './display-value'
import { elementOf } from './elements'
import { GlideElement } from './glide-element'
import { GlideQueryCondition, joinedCondition } from './glide-query-condition'
import { RecordQuery } from './record-query'
import { RecordState, textOf } from './record-state'
import { eachRecord } from './record-each'
import { tableOf } from './record-table'
import { refusing } from './refusing'

/** Characters of a rejected value that the log repeats: enough to recognize it, too few to keep it. */
const LOGGED = 30

/** Key of what is behind a record object: a symbol, because any name may be a field of some table. */
export const SELF = Symbol('record')

export interface RecordSelf {
    readonly kernel: Kernel
    readonly state: RecordState
    /** False when the table does not exist: such an object finds nothing and writes nothing. */
    readonly valid: boolean
    query: RecordQuery
    rows: readonly Row[]
    position: number
}

/**
 * GlideRecord - Scoped of the API reference. Fields are members of the object (`current.state`), as elements; members of
 * the class come before fields of the same name. Without access rules, as a script's `new GlideRecord` is.
 */
export class GlideRecord implements PlatformRecord {
    readonly [SELF]: RecordSelf

    constructor(kernel: Kernel, table: string | RecordState) {
        const state = typeof table === 'string' ? new RecordState(tableOf(kernel, table)) : table
        const valid = kernel.dictionary.table(state.table.name) !== undefined
        this[SELF] = { kernel, state, valid, query: new RecordQuery(kernel, state.table), rows: [], position: -1 }
        return new Proxy(this, FIELDS)
    }

    addQuery(...parts: ConditionArguments): GlideQueryCondition | undefined {
        if (parts.length > 1) return new GlideQueryCondition(this[SELF].query.where(parts))
        this.addEncodedQuery(parts[0])
        return undefined
    }

    addEncodedQuery(query: unknown): void {
        this[SELF].query.whereEncoded(String(query ?? ''))
    }

    addActiveQuery(): GlideQueryCondition | undefined {
        return this.addQuery('active', true)
    }

    addInactiveQuery(): GlideQueryCondition | undefined {
        return this.addQuery('active', '!=', true)
    }

    addNullQuery(field: string): GlideQueryCondition | undefined {
        return this.addQuery(field, '=', '')
    }

    addNotNullQuery(field: string): GlideQueryCondition | undefined {
        return this.addQuery(field, '!=', '')
    }

    /** Only records to which some record of the other table refers; `joinField` is by default its first such reference. */
    addJoinQuery(joinTable: string, primaryField = 'sys_id', joinField?: string): GlideQueryCondition {
        const { kernel, query, state } = this[SELF]
        const table = tableOf(kernel, joinTable)
        const lineage = kernel.dictionary.lineage(state.table.name)
        const references = [...table.columns.values()].filter((column) => lineage.includes(column.reference ?? ''))
        const condition: Term[] = []
        const field = joinField ?? references[0]?.name ?? 'sys_id'
        query.whereJoined({ table, primaryField, joinField: field, condition })
        return joinedCondition(condition)
    }

    orderBy(field: string): void {
        this[SELF].query.order(field, false)
    }

    orderByDesc(field: string): void {
        this[SELF].query.order(field, true)
    }

    setLimit(rows: number): void {
        this[SELF].query.setLimit(Number(rows))
    }

    chooseWindow(first: number, last: number): void {
        this[SELF].query.setWindow(Number(first), Number(last))
    }

    /** Runs the query, after the rules that narrow it (before-query rules). */
    query(field?: string, value?: unknown): void {
        const self = this[SELF]
        if (self.state.table.name === APPLICATION_FILE) throw new UnsupportedError(`A query of all ${APPLICATION_FILE}`)
        if (field !== undefined) this.addQuery(field, value)
        if (self.valid && self.state.workflow) self.kernel.rules.beforeQuery(self.state.table.name, this)
        self.rows = self.valid ? self.query.rows() : []
        self.position = -1
        self.state.clear()
    }

    _query(field?: string, value?: unknown): void {
        this.query(field, value)
    }

    next(): boolean {
        const self = this[SELF]
        const row = self.rows[self.position + 1]
        if (!row) return false
        self.position++
        self.state.load(row)
        return true
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        const { rows, position } = this[SELF]
        return position + 1 < rows.length
    }

    /** One argument: a sys_id, else a display value. `next()` goes on to further hits. */
    get(idOrField: unknown, value?: unknown): boolean {
        if (value !== undefined) return find(this, String(idOrField), value)
        const display = this[SELF].state.table.display
        return find(this, 'sys_id', idOrField) || (display !== undefined && find(this, display, idOrField))
    }

    _get(idOrField: unknown, value?: unknown): boolean {
        return this.get(idOrField, value)
    }

    getRowCount(): number {
        return this[SELF].rows.length
    }

    getEncodedQuery(): string {
        return this[SELF].query.encoded()
    }

    isEncodedQueryValid(query: string): boolean {
        const { kernel, state } = this[SELF]
        const terms = parseQuery(query).groups.flat(2)
        return terms.every((term) =>
            term.kind === 'field'
                ? stepsOf(kernel.dictionary, state.table, term.path) !== null
                : term.kind !== 'unknown'
        )
    }

    getTableName(): string {
        return this[SELF].state.table.name
    }

    /** The table of the record itself, which may extend the one that was queried. */
    getRecordClassName(): string {
        return this.getValue('sys_class_name') ?? this.getTableName()
    }

    getClassDisplayValue(): string {
        return this[SELF].kernel.dictionary.table(this.getRecordClassName())?.label ?? this.getRecordClassName()
    }

    getLabel(): string {
        return this[SELF].state.table.label
    }

    getUniqueValue(): SysId {
        // The declared type is the interface's; an object without a record answers null, as the platform does.
        return this[SELF].state.sysId as SysId
    }

    getValue(field: string): string | null {
        return this[SELF].state.get(String(field))
    }

    /** A value that cannot be one of the field (a date that is none) empties it. */
    setValue(field: string, value: unknown): void {
        const { state, kernel, valid } = this[SELF]
        const name = `${state.table.name}.${String(field)}`
        if (!valid) return
        if (!state.put(String(field), value)) {
            kernel.log.error('GlideRecord', `${state.table.name} has no field "${String(field)}": the value is dropped`)
        } else if (state.get(String(field)) === null && String(textOf(value) ?? '') !== '') {
            kernel.log.warn(
                'GlideRecord',
                `"${String(value).slice(0, LOGGED)}" is no value for ${name}: the field is emptied`
            )
        }
    }

    /** Without a field, the display value of the record. */
    getDisplayValue(field?: string): string {
        const { kernel, state } = this[SELF]
        const column = state.column(field ?? state.table.display ?? '')
        if (field !== undefined && !column) return this.getElement(field)?.getDisplayValue() ?? ''
        return column ? displayValue(kernel, state.table.name, column, state.get(column.name)) : ''
    }

    getElement(path: string): GlideElement | null {
        const { kernel, state } = this[SELF]
        return elementOf(kernel, state, String(path))
    }

    getElements(): GlideElement[] {
        const { kernel, state } = this[SELF]
        return [...state.table.columns.values()].map((column) => new GlideElement(kernel, state, column))
    }

    getLink(_noStack?: boolean): string {
        return `${this.getTableName()}.do?sys_id=${this.getUniqueValue()}`
    }

    isValid(): boolean {
        return this[SELF].valid
    }

    isValidField(field: string): boolean {
        return this[SELF].state.column(String(field)) !== undefined
    }

    isValidRecord(): boolean {
        return this[SELF].state.present
    }

    isNewRecord(): boolean {
        return this[SELF].state.isNew
    }

    initialize(): void {
        this[SELF].state.begin()
    }

    newRecord(): void {
        const { kernel, state } = this[SELF]
        state.begin()
        state.put('sys_id', newSysId())
        kernel.writer.applyDefaults(state)
    }

    setNewGuidValue(id: SysId): void {
        this[SELF].state.put('sys_id', id)
    }

    setNewGuid(): SysId {
        const id = newSysId()
        this.setNewGuidValue(id)
        return id
    }

    addValue(field: string, amount: number): void {
        this.setValue(field, Number(this.getValue(field) ?? 0) + amount)
    }

    /** Sets fields from `a=b^c=d`. */
    applyEncodedQuery(query: string): void {
        const { kernel, state } = this[SELF]
        applyTemplate(kernel, state, query)
    }

    insert(): SysId | null {
        const { kernel, state, valid } = this[SELF]
        return valid ? kernel.writer.insert(state) : null
    }

    /** Inserts a record that is not there yet. */
    update(_reason?: string): SysId | null {
        const { kernel, state, valid } = this[SELF]
        if (!valid) return null
        return state.stored ? kernel.writer.update(state) : kernel.writer.insert(state)
    }

    /** Writes the values that were set to every record the query finds; rules run for each. */
    updateMultiple(): void {
        const { state } = this[SELF]
        const values = [...state.table.columns.keys()]
            .filter((name) => state.wasSet(name))
            .map((name) => [name, state.get(name)] as const)
        eachRecord(this[SELF], (record) => {
            for (const [name, value] of values) record.put(name, value === 'NULL' ? null : value)
            this[SELF].kernel.writer.update(record)
        })
    }

    deleteRecord(): boolean {
        const { kernel, state } = this[SELF]
        return state.stored && kernel.writer.delete(state)
    }

    /** Deletes every record the query finds, whatever its limit. */
    deleteMultiple(): void {
        this[SELF].query.clearLimit()
        eachRecord(this[SELF], (record) => this[SELF].kernel.writer.delete(record))
    }

    operation(): string | null {
        return this[SELF].state.operation
    }

    setWorkflow(on: boolean): void {
        this[SELF].state.workflow = Boolean(on)
    }

    isWorkflow(): boolean {
        return this[SELF].state.workflow
    }

    autoSysFields(on: boolean): void {
        this[SELF].state.systemFields = Boolean(on)
    }

    setAbortAction(abort: boolean): void {
        this[SELF].state.aborted = Boolean(abort)
    }

    isActionAborted(): boolean {
        return this[SELF].state.aborted
    }

    getLastErrorMessage(): string | null {
        return this[SELF].state.lastError
    }

    canRead(): boolean {
        return allows(this, 'read')
    }

    canWrite(): boolean {
        return allows(this, 'write')
    }

    canCreate(): boolean {
        return allows(this, 'create')
    }

    canDelete(): boolean {
        return allows(this, 'delete')
    }
}

refusing(GlideRecord, 'GlideRecord')

const FIELDS: ProxyHandler<GlideRecord> = {
    get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target) return Reflect.get(target, key, receiver)
        const { kernel, state } = target[SELF]
        if (state.column(key)?.type === 'variables') return kernel.variablesOf(target)
        return target.getElement(key) ?? undefined
    },
    set(target, key, value) {
        target.setValue(String(key), value)
        return true
    },
}

/** What is behind a record object that engines hand around. */
export function stateOf(record: PlatformRecord): RecordState {
    if (record instanceof GlideRecord) return record[SELF].state
    throw new TypeError('Not a record of this instance')
}

function allows(record: GlideRecord, operation: AccessOperation): boolean {
    const { kernel, state } = record[SELF]
    return kernel.access.canTable(operation, state.table.name, state.present ? record : undefined)
}

function find(record: GlideRecord, field: string, value: unknown): boolean {
    const self = record[SELF]
    self.query = new RecordQuery(self.kernel, self.state.table)
    record.addQuery(field, value)
    record.query()
    return record.next()
}
