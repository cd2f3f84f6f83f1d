import { type Choice, type Column, type Dictionary } from '../platform'
import { type SqliteStore } from '../store/sqlite-store'
import { ChoiceLists } from './choices'
import { CLASS_COLUMN, CLASS_COLUMN_SPEC, SYSTEM_COLUMNS } from './system-columns'
import { type ColumnOverride, TableModel } from './table-model'
import { type ColumnSpec, type TableSpec } from './table-spec'
import { Tables } from './tables'

/**
 * The top of the application-file hierarchy. On the platform each class below it has tables of its own, so here its
 * children are roots: they inherit its columns and share no rows.
 */
export const APPLICATION_FILE = 'sys_metadata'

type ChoicePairs = Readonly<Record<string, NonNullable<ColumnSpec['choices']>>>

/** Reference columns by the table they refer to, as of a version of the schema. */
interface References {
    readonly version: number
    readonly byTarget: ReadonlyMap<string, readonly Column[]>
}

/** The dictionary of one instance: which tables and columns there are, and where their rows live in SQLite. */
export class Schema implements Dictionary {
    private readonly models = new Map<string, TableModel>()
    private readonly children = new Map<string, string[]>()
    private readonly tables: Tables
    private readonly choiceLists: ChoiceLists
    private references: References | null = null
    private version = 0
    /** By root, the version in which a table of the hierarchy was last declared. */
    private readonly rootVersions = new Map<string, number>()
    private readonly stored = new Map<string, { readonly version: number; readonly names: readonly string[] }>()

    constructor(store: SqliteStore) {
        this.tables = new Tables(store, this)
        this.choiceLists = new ChoiceLists(store, this)
    }

    table(name: string): TableModel | undefined {
        return this.models.get(name)
    }

    names(): readonly string[] {
        return [...this.models.keys()]
    }

    lineage(name: string): readonly string[] {
        const line: string[] = []
        for (let model = this.models.get(name) ?? null; model; model = model.parentModel) line.push(model.name)
        return line
    }

    descendants(name: string): readonly string[] {
        return [name, ...(this.children.get(name) ?? []).flatMap((child) => this.descendants(child))]
    }

    isA(table: string, ancestor: string): boolean {
        return this.lineage(table).includes(ancestor)
    }

    choices(table: string, column: string): readonly Choice[] {
        return this.choiceLists.of(table, column)
    }

    /** Every column in which some table refers to this one or to a table above it. */
    referencesTo(table: string): readonly Column[] {
        if (this.references?.version !== this.version) this.references = this.collectReferences()
        return this.lineage(table).flatMap((name) => this.references?.byTarget.get(name) ?? [])
    }

    /**
     * Declares a table, or adds to one that is known. A parent that is not known yet is made with its system columns,
     * and filled when its own declaration comes.
     */
    define(spec: TableSpec): TableModel {
        this.version++
        const known = this.models.get(spec.name)
        if (known) {
            known.merge(spec)
            this.rootVersions.set(known.root, this.version)
            this.declareChoicesOf(spec)
            return known
        }
        const parent = spec.extends ? (this.models.get(spec.extends) ?? this.define(bare(spec.extends))) : null
        const root = parent && parent.name !== APPLICATION_FILE ? parent.root : spec.name
        const columns: Record<string, ColumnSpec> = { ...(root === spec.name ? SYSTEM_COLUMNS : {}), ...spec.columns }
        if (parent) this.addClassColumn(root, columns)
        const model = new TableModel({ ...spec, columns }, parent, root, () => this.version)
        this.models.set(spec.name, model)
        this.rootVersions.set(root, this.version)
        if (parent) this.children.set(parent.name, [...(this.children.get(parent.name) ?? []), spec.name])
        this.declareChoicesOf(spec)
        return model
    }

    /** Gives choice lists to columns that are declared already. */
    declareChoices(table: string, lists: ChoicePairs): void {
        for (const [column, choices] of Object.entries(lists)) this.choiceLists.declare(table, column, choices)
    }

    overrideColumns(overrides: ReadonlyMap<string, Map<string, ColumnOverride>>): void {
        this.version++
        for (const model of this.models.values()) model.override(overrides.get(model.name) ?? new Map())
    }

    /** Forgets everything that was declared. */
    clear(): void {
        this.version++
        this.models.clear()
        this.children.clear()
        this.choiceLists.clear()
        this.tables.forget()
    }

    /** Makes sure that SQLite has the table with all its columns and indexes; answers the definition. */
    ready(name: string): TableModel | undefined {
        const model = this.models.get(name)
        if (model) this.tables.ensure(model.root, this.rootVersions.get(model.root) ?? this.version)
        return model
    }

    /** The definitions whose rows share one SQL table. */
    sharing(root: string): readonly TableModel[] {
        const below = root === APPLICATION_FILE ? [root] : this.descendants(root)
        return below.flatMap((name) => this.models.get(name) ?? [])
    }

    /** Forgets what was read from choice rows. */
    forgetChoices(): void {
        this.choiceLists.forget()
    }

    /** A roll-back may have taken away SQL tables that were made since; `open` transactions are left. */
    rolledBack(open: number): void {
        this.tables.rolledBack(open)
    }

    committed(): void {
        this.tables.committed()
    }

    /** Every column of the SQL table that holds the rows of this hierarchy; the same list until a declaration changes it. */
    storedColumns(root: string): readonly string[] {
        const version = this.rootVersions.get(root) ?? this.version
        const known = this.stored.get(root)
        if (known?.version === version) return known.names
        const names = [...new Set(this.sharing(root).flatMap((model) => [...model.columns.keys()]))]
        this.stored.set(root, { version, names })
        return names
    }

    private collectReferences(): References {
        const byTarget = new Map<string, Column[]>()
        for (const model of this.models.values()) {
            for (const column of model.own.values()) {
                if (column.type !== 'reference' || !column.reference) continue
                byTarget.set(column.reference, [...(byTarget.get(column.reference) ?? []), column])
            }
        }
        return { version: this.version, byTarget }
    }

    private declareChoicesOf(spec: TableSpec): void {
        for (const [column, { choices }] of Object.entries(spec.columns)) {
            if (choices) this.choiceLists.declare(spec.name, column, choices)
        }
    }

    private addClassColumn(root: string, columns: Record<string, ColumnSpec>): void {
        const top = this.models.get(root)
        if (!top) columns[CLASS_COLUMN] ??= CLASS_COLUMN_SPEC
        else if (!top.own.has(CLASS_COLUMN)) top.merge({ name: root, columns: { [CLASS_COLUMN]: CLASS_COLUMN_SPEC } })
    }
}

function bare(name: string): TableSpec {
    return { name, columns: {} }
}
