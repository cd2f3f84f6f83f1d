import { type Column, type TableDefinition } from '../platform'
import { type ColumnSpec, type Numbering, type TableSpec } from './table-spec'

/** A change that a child table makes to an inherited column (`sys_dictionary_override`). */
export interface ColumnOverride {
    readonly defaultValue?: string
    readonly mandatory?: boolean
    readonly readOnly?: boolean
}

/** The columns as of a version of the schema. */
interface Resolved {
    readonly version: number
    readonly columns: ReadonlyMap<string, Column>
    readonly names: readonly string[]
}

/** One table of the dictionary: its own declaration, and what it inherits from the tables above it. */
export class TableModel implements TableDefinition {
    private resolved: Resolved | null = null
    private spec: TableSpec
    private readonly ownColumns = new Map<string, Column>()
    private overrides = new Map<string, ColumnOverride>()

    constructor(
        spec: TableSpec,
        readonly parentModel: TableModel | null,
        readonly root: string,
        private readonly version: () => number
    ) {
        this.spec = { name: spec.name, columns: {} }
        this.merge(spec)
    }

    get name(): string {
        return this.spec.name
    }

    get label(): string {
        return this.spec.label ?? this.name
    }

    get parent(): string | undefined {
        return this.parentModel?.name
    }

    get numbering(): Numbering | undefined {
        return this.spec.numbering
    }

    get indexes(): NonNullable<TableSpec['indexes']> {
        return this.spec.indexes ?? []
    }

    get webServiceAccess(): boolean {
        return this.spec.webServiceAccess ?? false
    }

    get audit(): boolean {
        return this.spec.audit ?? this.parentModel?.audit ?? false
    }

    /** The declared display column, own or inherited; else `name` or `number`, as the platform falls back. */
    get display(): string | undefined {
        return this.declaredDisplay() ?? ['name', 'number'].find((column) => this.columns.has(column))
    }

    get columns(): ReadonlyMap<string, Column> {
        return this.resolve().columns
    }

    /** Own and inherited columns by name; the same list until a declaration changes it. */
    get columnNames(): readonly string[] {
        return this.resolve().names
    }

    /** Columns that this table itself declares. */
    get own(): ReadonlyMap<string, Column> {
        return this.ownColumns
    }

    /** Takes over what a further declaration of the same table says: a package that augments it, or a newer version. */
    merge(spec: TableSpec): void {
        const indexes = spec.indexes ?? this.spec.indexes
        this.spec = { ...this.spec, ...withoutUndefined(spec), indexes }
        for (const [name, column] of Object.entries(spec.columns)) {
            this.ownColumns.set(name, toColumn(this.name, name, column))
        }
    }

    override(overrides: Map<string, ColumnOverride>): void {
        this.overrides = overrides
    }

    private resolve(): Resolved {
        if (this.resolved?.version !== this.version()) {
            const columns = this.resolveColumns()
            this.resolved = { version: this.version(), columns, names: [...columns.keys()] }
        }
        return this.resolved
    }

    private declaredDisplay(): string | undefined {
        return this.spec.display ?? this.parentModel?.declaredDisplay()
    }

    private resolveColumns(): ReadonlyMap<string, Column> {
        const columns = new Map(this.parentModel?.columns)
        for (const [name, column] of this.ownColumns) columns.set(name, column)
        for (const [name, override] of this.overrides) {
            const inherited = columns.get(name)
            if (inherited) columns.set(name, { ...inherited, ...override })
        }
        return columns
    }
}

function toColumn(table: string, name: string, spec: ColumnSpec): Column {
    return {
        name,
        table,
        label: spec.label ?? name,
        type: spec.type ?? 'string',
        reference: spec.reference,
        defaultValue: spec.default,
        maxLength: spec.maxLength,
        mandatory: spec.mandatory ?? false,
        readOnly: spec.readOnly ?? false,
        cascadeRule: spec.cascade,
        unique: spec.unique ?? false,
    }
}

function withoutUndefined(spec: TableSpec): TableSpec {
    return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)) as unknown as TableSpec
}
