import { CLASS_COLUMN } from '../dictionary/system-columns'
import { UnsupportedError, messageOf } from '../errors'
import { addJournalEntry } from '../glide/journal'
import { type RecordState } from '../glide/record-state'
import { newSysId } from '../ids'
import { type Kernel } from '../kernel'
import { type SysId, type Write, type WriteEngine, type WriteOperation, type WritePhase } from '../platform'
import { auditDelete, auditUpdate } from './audit'
import { cascade } from './cascade'
import { applyDefaults } from './defaults'
import { deleteRow, insertRow, updateRow } from './rows'

/** Writes inside writes inside writes ...: rules that go deeper call each other without end. */
const MAX_DEPTH = 30

/**
 * The documented order of one write (platform specification 3.3): before rules up to order 1000, engines, the other
 * before rules, the database, after rules up to 1000, flows and mails, the other after rules; async rules are queued.
 */
export class RecordWriter {
    private readonly engines: WriteEngine[] = []
    private depth = 0

    constructor(private readonly kernel: Kernel) {}

    addEngine(engine: WriteEngine): void {
        this.engines.push(engine)
    }

    applyDefaults(record: RecordState): void {
        applyDefaults(this.kernel, record)
    }

    /** Answers the sys_id, or null when a rule aborted the insert or a unique index refused it. */
    insert(record: RecordState): SysId | null {
        if (!record.isNew) record.beginCopy()
        if (record.sysId === null) record.put('sys_id', newSysId())
        if (record.column(CLASS_COLUMN)) record.put(CLASS_COLUMN, record.table.name)
        this.applyDefaults(record)
        return this.write('insert', record, () => insertRow(this.kernel, record)) ? record.sysId : null
    }

    /** Answers the sys_id, or null. Without a change the rules run, and nothing is written. */
    update(record: RecordState): SysId | null {
        return this.write('update', record, () => updateRow(this.kernel, record)) ? record.sysId : null
    }

    delete(record: RecordState): boolean {
        return this.write('delete', record, () => {
            if (!cascade(this.kernel, record)) return false
            auditDelete(this.kernel, record)
            return deleteRow(this.kernel, record)
        })
    }

    /** Nests a write, so that a rule that writes its own record sees a consistent depth and an end. */
    private write(operation: WriteOperation, record: RecordState, store: () => boolean): boolean {
        if (this.depth >= MAX_DEPTH) {
            this.kernel.log.error('write', `${operation} of ${record.table.name} is ${MAX_DEPTH} writes deep: stopped`)
            return false
        }
        const outer = record.operation
        this.depth++
        try {
            record.operation = operation
            record.aborted = false
            record.abortedBy = null
            record.lastError = null
            const done = this.run(operation, record, store)
            if (outer === null) this.settle(operation, record, done)
            return done
        } finally {
            record.operation = outer
            this.depth--
        }
    }

    private run(operation: WriteOperation, record: RecordState, store: () => boolean): boolean {
        const write = new RecordWrite(this.kernel, operation, record)
        const { rules } = this.kernel
        const active = record.workflow
        if (active) {
            rules.run('before', write, record, (order) => order < 1000)
            this.runEngines('before', write)
            rules.run('before', write, record, (order) => order >= 1000)
        }
        if (record.aborted) return false
        const changed = operation !== 'update' || record.changedFields().length > 0
        if (changed && !store()) return false
        if (changed) this.recordHistory(operation, record)
        if (!active) return true
        rules.run('after', write, record, (order) => order < 1000)
        if (changed) {
            this.runEngines('after', write)
            this.runEngines('mail', write)
        }
        rules.run('after', write, record, (order) => order >= 1000)
        if (changed) {
            this.runEngines('last', write)
            rules.queueAsync(write, record)
        }
        return true
    }

    private recordHistory(operation: WriteOperation, record: RecordState): void {
        for (const { column, text } of record.journalEntries()) {
            addJournalEntry(this.kernel, record, column, text)
            record.markWritten([column])
        }
        if (operation === 'update' && record.workflow) auditUpdate(this.kernel, record, record.changedFields())
        this.kernel.metadataChanged(record.table.name)
    }

    /** A failing engine is an error of the platform's; it must not be taken for a rule that let the write pass. */
    private runEngines(phase: WritePhase, write: Write): void {
        for (const engine of this.engines) {
            if (engine.phase !== phase) continue
            try {
                engine.onWrite(write)
            } catch (error) {
                if (error instanceof UnsupportedError) throw error
                this.kernel.log.error(engine.name, `${write.record.getTableName()}: ${messageOf(error)}`)
            }
        }
    }

    private settle(operation: WriteOperation, record: RecordState, done: boolean): void {
        if (done && operation === 'delete') record.stored = false
        if (done && operation !== 'delete') record.settle()
    }
}

/** One write as rules and engines see it. */
class RecordWrite implements Write {
    readonly record
    readonly previous

    constructor(
        kernel: Kernel,
        readonly operation: WriteOperation,
        private readonly state: RecordState
    ) {
        this.record = kernel.wrap(state)
        this.previous = operation === 'insert' ? null : kernel.wrap(state.before())
    }

    changes(field: string): boolean {
        return this.state.changed(field)
    }
}
