import { type TableSpec } from '../dictionary/table-spec'
import { type InstalledRecord } from '../platform'
import { type SqliteStore } from '../store/sqlite-store'
import { type PackageFolder } from './read-package'

export interface InstalledPackage {
    readonly hash: string
    readonly demo: boolean
    readonly version: string
}

/**
 * What packages brought, in tables of the local instance's own: which package is installed, which records and tables
 * came with it. By it an upgrade removes what the package has no longer, and a restart knows the tables again.
 */
export class Ledger {
    constructor(private readonly store: SqliteStore) {
        store.run(`CREATE TABLE IF NOT EXISTS local_package (
            scope TEXT PRIMARY KEY, hash TEXT NOT NULL, demo INTEGER NOT NULL, version TEXT NOT NULL)`)
        store.run(`CREATE TABLE IF NOT EXISTS local_package_record (
            scope TEXT NOT NULL, folder TEXT NOT NULL, "table" TEXT NOT NULL, sys_id TEXT NOT NULL,
            PRIMARY KEY (scope, "table", sys_id)) WITHOUT ROWID`)
        store.run(`CREATE TABLE IF NOT EXISTS local_package_table (
            scope TEXT NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, PRIMARY KEY (scope, name))`)
    }

    installed(scope: string): InstalledPackage | undefined {
        const row = this.store.get<{ hash: string; demo: number; version: string }>(
            'SELECT hash, demo, version FROM local_package WHERE scope = ?',
            [scope]
        )
        return row && { ...row, demo: row.demo === 1 }
    }

    setInstalled(scope: string, { hash, demo, version }: InstalledPackage): void {
        this.store.run('INSERT OR REPLACE INTO local_package (scope, hash, demo, version) VALUES (?, ?, ?, ?)', [
            scope,
            hash,
            demo ? 1 : 0,
            version,
        ])
    }

    has(scope: string, { table, sysId }: InstalledRecord): boolean {
        const sql = 'SELECT 1 FROM local_package_record WHERE scope = ? AND "table" = ? AND sys_id = ?'
        return this.store.get(sql, [scope, table, sysId]) !== undefined
    }

    add(scope: string, folder: PackageFolder, { table, sysId }: InstalledRecord): void {
        const sql = 'INSERT OR REPLACE INTO local_package_record (scope, folder, "table", sys_id) VALUES (?, ?, ?, ?)'
        this.store.run(sql, [scope, folder, table, sysId])
    }

    remove(scope: string, { table, sysId }: InstalledRecord): void {
        const sql = 'DELETE FROM local_package_record WHERE scope = ? AND "table" = ? AND sys_id = ?'
        this.store.run(sql, [scope, table, sysId])
    }

    /** Records that follow the package: those of `unload` folders belong to the instance once they are there. */
    followed(scope: string): InstalledRecord[] {
        return this.store.all<InstalledRecord & Record<string, string>>(
            `SELECT "table", sys_id AS sysId FROM local_package_record
             WHERE scope = ? AND folder NOT IN ('unload', 'unload.demo', 'apply_once')`,
            [scope]
        )
    }

    setTables(scope: string, tables: readonly TableSpec[]): void {
        this.store.run('DELETE FROM local_package_table WHERE scope = ?', [scope])
        for (const spec of tables) {
            this.store.run('INSERT INTO local_package_table (scope, name, spec) VALUES (?, ?, ?)', [
                scope,
                spec.name,
                JSON.stringify(spec),
            ])
        }
    }

    tables(): TableSpec[] {
        const rows = this.store.all<{ spec: string }>('SELECT spec FROM local_package_table ORDER BY rowid')
        return rows.map((row) => JSON.parse(row.spec) as TableSpec)
    }
}
