import { createHash } from 'node:crypto'
import { type Column } from '../platform'
import { type SqliteStore } from '../store/sqlite-store'
import { type Schema } from './schema'
import { CLASS_COLUMN } from './system-columns'
import { type TableModel } from './table-model'
import { type IndexSpec } from './table-spec'
import { affinity } from './types'

/**
 * The SQL tables behind the dictionary, made when they are first used: of the two hundred tables a platform has, an
 * instance touches a few dozen. One SQL table holds all classes of a hierarchy and the columns of them all.
 */
export class Tables {
    /** The schema version up to which a root is in place. */
    private readonly ensured = new Map<string, number>()
    /** Roots of what was made since the last commit, with the transaction it was made in: a roll-back takes it away. */
    private readonly made = new Map<string, number>()

    constructor(
        private readonly store: SqliteStore,
        private readonly schema: Schema
    ) {}

    ensure(root: string, version: number): void {
        if (this.ensured.get(root) === version) return
        const models = this.schema.sharing(root)
        const columns = new Map(models.flatMap((model) => [...model.columns]))
        const present = this.presentColumns(root)
        const definitions = [...columns.values()].map((column) => ({
            name: column.name,
            sql:
                column.name === 'sys_id'
                    ? '"sys_id" TEXT PRIMARY KEY NOT NULL'
                    : `"${column.name}" ${affinity(column.type)}`,
        }))
        if (present.size === 0)
            this.make(root, `CREATE TABLE "${root}" (${definitions.map(({ sql }) => sql).join(', ')})`)
        else {
            for (const { sql } of definitions.filter(({ name }) => !present.has(name))) {
                this.make(root, `ALTER TABLE "${root}" ADD COLUMN ${sql}`)
            }
        }
        this.ensureIndexes(root, models)
        this.ensured.set(root, version)
    }

    forget(): void {
        this.ensured.clear()
    }

    /** Forgets what was made in a transaction that is no longer open; `open` are. */
    rolledBack(open: number): void {
        for (const [root, transaction] of this.made) {
            if (transaction <= open) continue
            this.made.delete(root)
            this.ensured.delete(root)
        }
    }

    committed(): void {
        this.made.clear()
    }

    /** The innermost transaction counts: a roll-back of any around it takes the same away. */
    private make(root: string, statement: string): void {
        this.store.run(statement)
        this.made.set(root, this.store.open)
    }

    private presentColumns(root: string): Set<string> {
        return new Set(
            this.store.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [root]).map((row) => row.name)
        )
    }

    private ensureIndexes(root: string, models: readonly TableModel[]): void {
        const wanted = new Map(models.flatMap((model) => indexesOf(root, model)))
        const present = this.store.all<{ name: string }>(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
            [root]
        )
        for (const { name } of present) {
            if (!wanted.delete(name)) this.make(root, `DROP INDEX "${name}"`)
        }
        for (const sql of wanted.values()) this.make(root, sql)
    }
}

/** Declared indexes, unique columns, the class, and what queries go by: references and numbers. */
function indexesOf(root: string, model: TableModel): [name: string, sql: string][] {
    const own = [...model.own.values()]
    const declared: readonly IndexSpec[] = [
        ...model.indexes,
        ...own.filter((column) => column.unique).map((column) => ({ columns: [column.name], unique: true })),
    ]
    const isDeclared = (name: string): boolean => declared.some(({ columns }) => columns[0] === name)
    const lookups = own.filter((column) => isLookedUp(column) && !isDeclared(column.name))
    return [
        ...declared.map((index) => indexSql(root, index)),
        // Most references of a record are empty; a partial index spends nothing on those and still serves `=` and IN.
        ...lookups.map(({ name }) =>
            indexSql(root, { columns: [name], unique: false }, ` WHERE "${name}" IS NOT NULL`)
        ),
    ]
}

/** Named by what it says, so that one whose declaration changed is made anew. */
function indexSql(root: string, { columns, unique }: IndexSpec, partial = ''): [name: string, sql: string] {
    const list = columns.map((column) => `"${column}"`).join(', ')
    const digest = createHash('sha256').update(`${unique} ${list}${partial}`).digest('hex').slice(0, 8)
    const name = `${root}_${columns.join('_')}_${digest}`
    return [name, `CREATE ${unique ? 'UNIQUE ' : ''}INDEX "${name}" ON "${root}" (${list})${partial}`]
}

/** Not the platform's own bookkeeping (`sys_scope`, `sys_package`, ...), by which nobody looks for records. */
function isLookedUp(column: Column): boolean {
    const isReference = ['reference', 'document_id'].includes(column.type) && !column.name.startsWith('sys_')
    return isReference || ['number', CLASS_COLUMN].includes(column.name)
}
