import { messageOf, UnsupportedError } from '../../errors'
import { stateOf } from '../../glide/glide-record'
import { RecordState } from '../../glide/record-state'
import { type Kernel } from '../../kernel'
import { type Json, type PlatformRecord, type SysId, type Write } from '../../platform'
import { type Row } from '../../store/sqlite-store'
import { applyTemplate } from '../../write/template'
import { type BusinessRule, foreignTableWarning, readRules, type RuleOperation, type RuleTime } from './rule'

/** Kind of the scheduled runs of async rules. */
const ASYNC_RULE = 'business-rule'

/** Rules that apply to a table, by time and operation, in the order in which they run. */
type RulesOfTable = Partial<Record<RuleTime, Partial<Record<RuleOperation | 'any', readonly BusinessRule[]>>>>

/** The business rules of an instance: which apply to a write, and how one runs (platform specification 3.3). */
export class BusinessRules {
    private rules: Map<string, BusinessRule[]> | null = null
    private readonly applicable = new Map<string, RulesOfTable>()
    /** Rules that run now, with the record they run for. */
    private readonly running = new Set<string>()
    private readonly warnings = new Set<string>()

    constructor(private readonly kernel: Kernel) {}

    /** Listens to changes of the rules, and runs the async ones when they are due. */
    install(): void {
        this.kernel.onMetadataChange(['sys_script', 'sys_scope', 'sys_app'], () => {
            this.rules = null
            this.applicable.clear()
        })
        this.kernel.scheduler.on(ASYNC_RULE, (payload) => this.runAsync(payload as unknown as AsyncRun))
    }

    run(time: 'before' | 'after', write: Write, record: RecordState, ofOrder: (order: number) => boolean): void {
        for (const rule of this.applying(record.table.name, time, write.operation)) {
            if (ofOrder(rule.order) && this.meets(rule, write.record, write.previous)) this.execute(rule, write, record)
        }
    }

    /** Queues the async rules whose conditions hold now; they run later, without `previous`. */
    queueAsync(write: Write, record: RecordState): void {
        const { clock, scheduler, session } = this.kernel
        for (const rule of this.applying(record.table.name, 'async', write.operation)) {
            if (!this.meets(rule, write.record, write.previous)) continue
            const run: AsyncRun = {
                rule: rule.sysId,
                table: record.table.name,
                sysId: write.record.getUniqueValue(),
                user: session.userId,
                deleted: write.operation === 'delete' ? record.values() : null,
            }
            scheduler.at(clock.now(), ASYNC_RULE, run as unknown as Json)
        }
    }

    /** Before-query rules: they add conditions to the query that is about to run. */
    beforeQuery(table: string, record: PlatformRecord): void {
        for (const rule of this.applying(table, 'before', 'query')) {
            if (this.running.has(keyOf(rule, 'query')) || !this.isFor(rule, record, null)) continue
            this.script(rule, keyOf(rule, 'query'), { current: record, previous: null })
        }
    }

    /** Display rules of a record that a form shows; what they leave for the client is in the session's scratchpad. */
    display(record: PlatformRecord): void {
        for (const rule of this.applying(record.getTableName(), 'display', null)) {
            if (!this.meets(rule, record, null)) continue
            const variables = { current: record, previous: null, g_scratchpad: this.kernel.session.scratchpad }
            this.script(rule, keyOf(rule, record.getUniqueValue()), variables)
        }
    }

    /** Rules of the table and those it extends, in the order in which they run. */
    private applying(table: string, time: RuleTime, operation: RuleOperation | null): readonly BusinessRule[] {
        this.rules ??= this.load()
        const ofTable = this.applicable.get(table) ?? {}
        const known = ofTable[time]?.[operation ?? 'any']
        if (known) return known
        const own = this.kernel.dictionary.lineage(table).flatMap((name) => this.rules?.get(name) ?? [])
        const applying = own
            .filter((rule) => rule.time === time && (operation === null || rule.operations.includes(operation)))
            .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
        ofTable[time] = { ...ofTable[time], [operation ?? 'any']: applying }
        this.applicable.set(table, ofTable)
        return applying
    }

    private load(): Map<string, BusinessRule[]> {
        // Reading rules is a query itself, before which no rules are known.
        this.rules = new Map()
        const byTable = new Map<string, BusinessRule[]>()
        for (const rule of readRules(this.kernel)) {
            byTable.set(rule.table, [...(byTable.get(rule.table) ?? []), rule])
            this.warnOnce(foreignTableWarning(rule))
        }
        this.applicable.clear()
        return byTable
    }

    /** Rules are read again and again; what is wrong with them is told once. */
    private warnOnce(warning: string | null): void {
        if (warning === null || this.warnings.has(warning)) return
        this.warnings.add(warning)
        this.kernel.log.warn('business rules', warning)
    }

    private meets(rule: BusinessRule, record: PlatformRecord, previous: PlatformRecord | null): boolean {
        const filtered = !rule.filter || this.kernel.matches(record, rule.filter, previous)
        return filtered && this.isFor(rule, record, previous)
    }

    /** Whether the roles and the condition of a rule are met. */
    private isFor(rule: BusinessRule, record: PlatformRecord, previous: PlatformRecord | null): boolean {
        const { access } = this.kernel
        if (rule.roles.length > 0 && !rule.roles.some((role) => access.hasRole(role))) return false
        if (!rule.condition) return true
        const source = { name: `${nameOf(rule)} (condition)`, text: rule.condition, scope: rule.scope }
        return Boolean(this.guarded(rule, () => this.kernel.scripts.evaluate(source, { current: record, previous })))
    }

    private execute(rule: BusinessRule, write: Write, record: RecordState): void {
        const key = keyOf(rule, write.record.getUniqueValue())
        if (this.running.has(key)) {
            this.kernel.log.error('business rules', `${nameOf(rule)} calls itself on the same record: not run again`)
            return
        }
        const wasAborted = record.aborted
        if (rule.template) applyTemplate(this.kernel, record, rule.template)
        if (rule.message) this.kernel.session.messages.push({ type: 'info', text: rule.message })
        if (rule.abort) record.aborted = true
        else this.script(rule, key, { current: write.record, previous: write.previous })
        if (record.aborted && !wasAborted) record.abortedBy = { name: rule.name, sysId: rule.sysId }
    }

    private script(rule: BusinessRule, key: string, variables: Record<string, unknown>): void {
        const { script } = rule
        if (script === null) return
        this.running.add(key)
        try {
            const source = { name: nameOf(rule), text: script, scope: rule.scope }
            this.guarded(rule, () => this.kernel.scripts.run(source, variables))
        } finally {
            this.running.delete(key)
        }
    }

    /** A rule that throws is logged and the write goes on, as on the platform; what is not emulated stops everything. */
    private guarded(rule: BusinessRule, work: () => unknown): unknown {
        try {
            return work()
        } catch (error) {
            if (error instanceof UnsupportedError) throw error
            this.kernel.log.error('business rules', `${nameOf(rule)}: ${messageOf(error)}`)
            return undefined
        }
    }

    private runAsync(run: AsyncRun): void {
        const rule = [...(this.rules ?? this.load()).values()].flat().find(({ sysId }) => sysId === run.rule)
        const current = rule && this.recordOf(run)
        if (!rule || !current) return
        const key = keyOf(rule, run.sysId)
        this.kernel.runAs(run.user, () => this.script(rule, key, { current, previous: null }))
    }

    /** The record as it is now; what a deleted one was. */
    private recordOf(run: AsyncRun): PlatformRecord | null {
        const model = this.kernel.dictionary.ready(run.table)
        if (run.deleted && model) {
            const state = new RecordState(model)
            state.load(run.deleted as Row)
            return this.kernel.wrap(state)
        }
        const record = this.kernel.record(run.table)
        return record.get('sys_id', run.sysId) ? record : null
    }
}

/** What is kept of an async rule until it runs. */
interface AsyncRun {
    readonly rule: SysId
    readonly table: string
    readonly sysId: SysId
    readonly user: SysId
    readonly deleted: Readonly<Record<string, string | null>> | null
}

const nameOf = (rule: BusinessRule): string => `sys_script.${rule.name}`
const keyOf = (rule: BusinessRule, record: string): string => `${rule.sysId} ${record}`

/** The rule that aborted the last write of a record object. */
export function abortingRule(record: PlatformRecord): RecordState['abortedBy'] {
    return stateOf(record).abortedBy
}
