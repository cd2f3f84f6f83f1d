import { type Instance } from '../../src/local-instance/instance'

/** Every place of an instance where one of the pieces lies: any column of any table, and the log. */
export function placesOf(instance: Instance, pieces: readonly string[]): string[] {
    const tables = instance.store.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'", [])
    const places = tables
        .map(({ name }) => name)
        .filter((name) => {
            const columns = instance.store.all<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`, [])
            const where = columns.map((column) => `instr("${column.name}", ?1) > 0`).join(' OR ')
            const query = `SELECT 1 FROM "${name}" WHERE ${where} LIMIT 1`
            return pieces.some((piece) => instance.store.get(query, [piece]) !== undefined)
        })
    const log = JSON.stringify(instance.log.entries())
    return pieces.some((piece) => log.includes(piece)) ? [...places, 'log'] : places
}
