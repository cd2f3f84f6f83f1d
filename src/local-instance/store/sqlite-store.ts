import { Database, type Statement } from 'node-sqlite3-wasm'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { StoreError, messageOf } from '../errors'
import { type SqlValue, type Store } from '../platform'
import { claimDatabase } from './lock'

export const IN_MEMORY = ':memory:'
/** Prepared statements that are kept; queries of one app are far fewer. */
const STATEMENT_CAPACITY = 500

/** One row by column; a column that is not there is empty. */
export type Row = Readonly<Record<string, SqlValue>>

type SqlFunction = (...parameters: SqlValue[]) => SqlValue

/**
 * SQLite through WebAssembly, opened for one process.
 *
 * Exclusive locking is what makes it fast: without it every statement takes and frees a lock folder (1.4 ms each).
 * Statements are finalised on eviction and on close, because an open one keeps the lock folder alive.
 */
export class SqliteStore implements Store {
    private readonly database: Database
    private readonly statements = new Map<string, Statement>()
    private readonly rowSelects = new WeakMap<readonly string[], string>()
    private readonly rollbackListeners: ((open: number) => void)[] = []
    private readonly commitListeners: (() => void)[] = []
    private readonly claim: { release(): void } | null
    private depth = 0

    /** How many transactions are open, each inside the one before. */
    get open(): number {
        return this.depth
    }

    /** @throws StoreError when the file is in use by a live process or is no database */
    constructor(file: string = IN_MEMORY) {
        if (file !== IN_MEMORY) mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
        this.claim = file === IN_MEMORY ? null : claimDatabase(file)
        this.database = new Database(file)
        try {
            this.configure(file)
        } catch (error) {
            this.database.close()
            this.claim?.release()
            throw new StoreError(`The database ${file} cannot be opened: ${messageOf(error)}`)
        }
    }

    all<Row = Record<string, SqlValue>>(sql: string, parameters: readonly SqlValue[] = []): Row[] {
        return this.statement(sql).all([...parameters]) as Row[]
    }

    get<Row = Record<string, SqlValue>>(sql: string, parameters: readonly SqlValue[] = []): Row | undefined {
        return (this.statement(sql).get([...parameters]) ?? undefined) as Row | undefined
    }

    /**
     * Whole rows of the table that `from` calls `t0`, without the columns that are empty. A row comes out of WebAssembly
     * as one text: asking for its columns one by one takes five times as long.
     */
    rows(columns: readonly string[], from: string, parameters: readonly SqlValue[] = []): Row[] {
        const found = this.all<{ packed: string }>(`${this.rowSelect(columns)} FROM ${from}`, parameters)
        return found.map(({ packed }) => unpack(columns, packed))
    }

    run(sql: string, parameters: readonly SqlValue[] = []): { changes: number } {
        const statement = this.statement(sql)
        try {
            return { changes: statement.run([...parameters]).changes }
        } catch (error) {
            this.discard(sql, statement)
            throw error
        }
    }

    transaction<T>(work: () => T): T {
        this.begin()
        let result: T
        try {
            result = work()
        } catch (error) {
            this.rollback()
            throw error
        }
        this.commit()
        return result
    }

    /** Opens a transaction, or a savepoint inside one. Each is ended by `commit` or `rollback`, innermost first. */
    begin(): void {
        this.database.exec(this.depth === 0 ? 'BEGIN' : `SAVEPOINT level_${this.depth}`)
        this.depth++
    }

    commit(): void {
        this.depth--
        this.database.exec(this.depth === 0 ? 'COMMIT' : `RELEASE level_${this.depth}`)
        if (this.depth === 0) this.commitListeners.forEach((listener) => listener())
    }

    rollback(): void {
        this.depth--
        const level = `level_${this.depth}`
        this.database.exec(this.depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${level}; RELEASE ${level}`)
        this.rollbackListeners.forEach((listener) => listener(this.depth))
    }

    /**
     * Calls back whenever written rows were taken back, so that what was read from them is read again; says how many
     * transactions are still open.
     */
    onRollback(listener: (open: number) => void): void {
        this.rollbackListeners.push(listener)
    }

    /** Calls back when everything that was written is there to stay. */
    onCommit(listener: () => void): void {
        this.commitListeners.push(listener)
    }

    /** Makes a JavaScript function callable from SQL. It must answer the same for the same arguments. */
    defineFunction(name: string, implementation: SqlFunction): void {
        this.database.function(name, implementation as (...parameters: unknown[]) => SqlValue, { deterministic: true })
    }

    close(): void {
        if (!this.database.isOpen) return
        for (const [sql, statement] of [...this.statements]) this.discard(sql, statement)
        this.database.close()
        this.claim?.release()
    }

    private configure(file: string): void {
        this.database.exec('PRAGMA locking_mode = EXCLUSIVE')
        if (file !== IN_MEMORY) this.database.exec('PRAGMA journal_mode = WAL')
        this.database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF')
        this.defineFunction('fold', (text) => (text === null ? null : String(text).toLowerCase()))
    }

    private statement(sql: string): Statement {
        const known = this.statements.get(sql)
        if (known) return known
        const prepared = this.database.prepare(sql)
        this.statements.set(sql, prepared)
        if (this.statements.size > STATEMENT_CAPACITY) this.evictOldest()
        return prepared
    }

    private rowSelect(columns: readonly string[]): string {
        const known = this.rowSelects.get(columns)
        if (known !== undefined) return known
        const select = `SELECT json_array(${columns.map((column) => `t0."${column}"`).join(', ')}) AS packed`
        this.rowSelects.set(columns, select)
        return select
    }

    private evictOldest(): void {
        const [oldest] = this.statements
        if (oldest) this.discard(...oldest)
    }

    private discard(sql: string, statement: Statement): void {
        this.statements.delete(sql)
        try {
            statement.finalize()
        } catch {
            // SQLite repeats here what the last run of the statement failed with, and finalises it all the same.
        }
    }
}

function unpack(columns: readonly string[], packed: string): Row {
    const row: Record<string, SqlValue> = {}
    const values = JSON.parse(packed) as SqlValue[]
    for (let index = 0; index < values.length; index++) {
        const value = values[index]
        if (value !== null) row[columns[index] as string] = value as SqlValue
    }
    return row
}
