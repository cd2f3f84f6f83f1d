type Listener = () => void

/**
 * Who keeps what was read from which table. A listener hears of a write to its tables at once, and once more when the
 * write is rolled back.
 */
export class MetadataListeners {
    private readonly byTable = new Map<string, Set<Listener>>()
    /** Watched tables that were written since the last roll-back or commit of everything. */
    private readonly touched = new Set<string>()

    add(tables: readonly string[], listener: Listener): void {
        for (const table of tables) {
            const listeners = this.byTable.get(table) ?? new Set()
            this.byTable.set(table, listeners.add(listener))
        }
    }

    changed(table: string): void {
        if (!this.byTable.has(table)) return
        this.touched.add(table)
        this.notify([table])
    }

    allChanged(): void {
        for (const table of this.byTable.keys()) this.touched.add(table)
        this.notify([...this.byTable.keys()])
    }

    /** @param everything true when no transaction is open any more */
    rolledBack(everything: boolean): void {
        const tables = [...this.touched]
        if (everything) this.touched.clear()
        this.notify(tables)
    }

    committed(): void {
        this.touched.clear()
    }

    private notify(tables: readonly string[]): void {
        const listeners = new Set(tables.flatMap((table) => [...(this.byTable.get(table) ?? [])]))
        for (const listener of listeners) listener()
    }
}
