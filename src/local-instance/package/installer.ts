import { applyDefaults } from '../write/defaults'
import { insertRow, updateRow } from '../write/rows'
import { APPLICATION_COLUMNS } from '../dictionary/system-columns'
import { type TableModel } from '../dictionary/table-model'
import { type TableSpec } from '../dictionary/table-spec'
import { PackageError } from '../errors'
import { GlideRecord } from '../glide/glide-record'
import { RecordState } from '../glide/record-state'
import { type Kernel } from '../kernel'
import { type InstalledRecord, type InstallReport, type PackageCheck } from '../platform'
import { rowsWhere } from '../query/rows-where'
import { toGlide } from '../time/format'
import { checkModules } from './check-modules'
import { tablesOf } from './dictionary-file'
import { type Ledger } from './ledger'
import { applyOverrides } from './overrides'
import { type ApplicationPackage, type PackageFile, type PackageFolder } from './read-package'
import { actionsOf, type RecordAction } from './record-file'
import { References } from './references'

/** Installs and upgrades packages: the whole of one in a transaction, or nothing of it. */
export class Installer {
    private readonly checks: PackageCheck[] = []

    constructor(
        private readonly kernel: Kernel,
        private readonly ledger: Ledger
    ) {}

    addCheck(check: PackageCheck): void {
        this.checks.push(check)
    }

    /** @throws PackageError when the package is damaged or uses what is not emulated */
    install(source: ApplicationPackage, demo: boolean): InstallReport {
        const { scope, version, hash } = source
        const known = this.ledger.installed(scope)
        const withDemo = demo || (known?.demo ?? false)
        if (known?.hash === hash && known.demo === withDemo) {
            return { scope, version, unchanged: true, records: 0, removed: 0 }
        }
        const run = new Installation(this.kernel, this.ledger, source, this.checks)
        try {
            return this.kernel.store.transaction(() => run.carryOut({ first: known === undefined, demo, withDemo }))
        } catch (error) {
            this.kernel.reloadSchema()
            throw error
        }
    }
}

interface InstallMode {
    /** Whether the application was never installed before. */
    readonly first: boolean
    readonly demo: boolean
    readonly withDemo: boolean
}

type PutAction = Extract<RecordAction, { kind: 'put' }>

interface Step {
    readonly folder: PackageFolder
    readonly action: RecordAction
}

class Installation {
    private readonly problems: string[] = []
    private readonly specs = new Map<string, TableSpec>()
    private readonly installed: InstalledRecord[] = []
    private readonly references: References
    private readonly started: string

    constructor(
        private readonly kernel: Kernel,
        private readonly ledger: Ledger,
        private readonly source: ApplicationPackage,
        private readonly checks: readonly PackageCheck[]
    ) {
        this.references = new References(kernel)
        this.started = toGlide(kernel.clock.now())
    }

    carryOut(mode: InstallMode): InstallReport {
        const { scope, version, hash } = this.source
        const from = this.ledger.installed(scope)?.version ?? ''
        const before = mode.first ? [] : this.ledger.followed(scope)
        const files = this.source.files()
        const steps = files
            .filter((file) => file.folder !== 'dictionary' && this.wanted(file.folder, mode))
            .flatMap((file) => this.stepsOf(file))
        this.declareTables(files)
        this.declareRest(steps)
        for (const { folder, action } of steps) this.carryOutAction(folder, action)
        const removed = this.removeAll(before)
        this.references.settle()
        applyOverrides(this.kernel.store, this.kernel.dictionary)
        this.ledger.setTables(scope, [...this.specs.values()])
        this.ledger.setInstalled(scope, { hash, demo: mode.withDemo, version })
        this.kernel.packageChanged()
        this.check()
        this.recordUpgrade(from)
        return { scope, version, unchanged: false, records: this.installed.length, removed }
    }

    private wanted(folder: PackageFolder, mode: InstallMode): boolean {
        if (folder === 'unload.demo') return mode.demo
        return (folder !== 'unload' && folder !== 'apply_once') || mode.first
    }

    /** The columns of the package's tables; of tables that are not its own, only the columns it adds. */
    private declareTables(files: readonly PackageFile[]): void {
        const specs = files.filter((file) => file.folder === 'dictionary').flatMap((file) => tablesOf(file.root))
        for (const spec of inOrderOfInheritance(specs)) {
            const isOwn = spec.name.startsWith(`${this.source.scope}_`)
            this.declare(isOwn ? spec : { name: spec.name, columns: spec.columns, indexes: spec.indexes })
        }
    }

    private declare(spec: TableSpec): void {
        const known = this.specs.get(spec.name)
        this.specs.set(spec.name, known ? { ...known, columns: { ...known.columns, ...spec.columns } } : spec)
        this.kernel.dictionary.define(spec)
    }

    /** What nobody declared, made of strings: at once for the whole package, so that each table is made only once. */
    private declareRest(steps: readonly Step[]): void {
        const names = new Map<string, Set<string>>()
        for (const { action } of steps) {
            if (action.kind !== 'put') continue
            const table = tableOf(action)
            const known = names.get(table) ?? new Set()
            names.set(table, known)
            for (const name of action.values.keys()) known.add(name)
        }
        for (const [table, columns] of names) this.declareMissing(table, [...columns])
    }

    private declareMissing(table: string, names: readonly string[]): void {
        const known = this.kernel.dictionary.table(table)
        if (!known) this.kernel.log.info('install', `${table} is declared nowhere: made from the names in the package`)
        const missing = names.filter((name) => !known?.columns.has(name))
        if (known && missing.length === 0) return
        const columns = missing.map((name) => [name, APPLICATION_COLUMNS[name] ?? {}] as const)
        this.declare({ name: table, columns: Object.fromEntries(columns) })
    }

    private stepsOf(file: PackageFile): Step[] {
        const actions = actionsOf(file.root, (problem) => this.problems.push(`${file.name}: ${problem}`))
        return actions.map((action) => ({ folder: file.folder, action }))
    }

    private carryOutAction(folder: PackageFolder, action: RecordAction): void {
        if (action.kind === 'put') {
            this.put(folder, action)
            return
        }
        if (!this.kernel.dictionary.table(action.table)) return
        if (action.kind === 'delete') this.remove(action)
        else this.removeMatching(action.table, action.query)
    }

    private put(folder: PackageFolder, action: PutAction): void {
        const { table, sysId, values } = action
        const { scope } = this.source
        const record = { table, sysId }
        const isDemo = folder === 'unload.demo'
        // What people made of demo data is theirs.
        if (isDemo && this.ledger.has(scope, record)) return
        const state = this.read(tableOf(action), sysId)
        for (const [field, value] of values) state.put(field, value.text)
        this.references.note(state, values)
        const isInsert = !state.stored
        if (isInsert) applyDefaults(this.kernel, state)
        state.operation = isInsert ? 'insert' : 'update'
        const done = isInsert
            ? insertRow(this.kernel, state)
            : state.unwritten().length === 0 || updateRow(this.kernel, state)
        if (!done) this.problems.push(`${table} ${sysId}: ${state.lastError}`)
        this.ledger.add(scope, folder, record)
        this.installed.push(record)
    }

    private read(table: string, sysId: string): RecordState {
        const model = this.kernel.dictionary.ready(table) as TableModel
        const state = new RecordState(model)
        const [row] = rowsWhere(this.kernel, model, 'sys_id', sysId)
        if (row) state.load(row)
        else state.begin()
        return state
    }

    private removeMatching(table: string, query: string): void {
        const record = new GlideRecord(this.kernel, table)
        // A query on columns that no record brought yet finds nothing; run all the same, it would find everything.
        if (!record.isEncodedQueryValid(query)) return
        record.addEncodedQuery(query)
        record.query()
        while (record.next()) this.remove({ table, sysId: record.getUniqueValue() })
    }

    /** Removes what an earlier version of the package brought and this one has no longer. */
    private removeAll(before: readonly InstalledRecord[]): number {
        const kept = new Set(this.installed.map(({ table, sysId }) => `${table} ${sysId}`))
        const gone = before.filter(({ table, sysId }) => !kept.has(`${table} ${sysId}`))
        gone.forEach((record) => this.remove(record))
        return gone.length
    }

    private remove(record: InstalledRecord): void {
        const model = this.kernel.dictionary.ready(record.table)
        if (model) this.kernel.store.run(`DELETE FROM "${model.root}" WHERE sys_id = ?`, [record.sysId])
        this.ledger.remove(this.source.scope, record)
    }

    private check(): void {
        const found = [checkModules(this.kernel, this.installed), ...this.checks.map((check) => check(this.installed))]
        const problems = [...this.problems, ...found.flat()]
        if (problems.length > 0) throw new PackageError(problems)
    }

    private recordUpgrade(fromVersion: string): void {
        const history = this.kernel.record('sys_upgrade_history')
        history.initialize()
        history.setValue('from_version', fromVersion && `${this.source.scope} ${fromVersion}`)
        history.setValue('to_version', `${this.source.scope} ${this.source.version}`)
        history.setValue('upgrade_started', this.started)
        history.setValue('upgrade_finished', toGlide(this.kernel.clock.now()))
        history.setValue('changes_processed', this.installed.length)
        history.insert()
    }
}

/** The table of a record: the class it names, which may extend the table it is filed under. */
function tableOf({ table, values }: PutAction): string {
    return values.get('sys_class_name')?.text || table
}

/** Parents before the tables that extend them. */
function inOrderOfInheritance(specs: readonly TableSpec[]): TableSpec[] {
    const byName = new Map(specs.map((spec) => [spec.name, spec]))
    const ordered = new Set<TableSpec>()
    const add = (spec: TableSpec): void => {
        const parent = spec.extends === undefined ? undefined : byName.get(spec.extends)
        if (parent && parent !== spec) add(parent)
        ordered.add(spec)
    }
    specs.forEach(add)
    return [...ordered]
}
