import { type Instance } from '../../src/local-instance/instance'

/** As many arguments as a function of the database takes. */
const MOST = 100

/** Every place of an instance where one of the pieces lies: any column of any table, and the log. */
export function placesOf(instance: Instance, pieces: readonly string[]): string[] {
    const tables = instance.store.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'", [])
    const places = tables.map(({ name }) => name).filter((name) => holds(instance, name, pieces))
    const log = JSON.stringify(instance.log.entries())
    return pieces.some((piece) => log.includes(piece)) ? [...places, 'log'] : places
}

/** A row is put together once, however many pieces are looked for in it: hence the limit, which changes nothing else. */
function holds(instance: Instance, table: string, pieces: readonly string[]): boolean {
    const columns = instance.store.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`, [])
    const texts: string[] = []
    for (let from = 0; from < columns.length; from += MOST) {
        const some = columns.slice(from, from + MOST).map(({ name }) => `"${name}"`)
        texts.push(`concat_ws(' ', ${some.join(', ')})`)
    }
    const rows = `SELECT ${texts.join(" || ' ' || ")} AS text FROM "${table}" LIMIT -1`
    const found = pieces.map((_, i) => `instr(text, ?${i + 1}) > 0`).join(' OR ')
    return instance.store.get(`SELECT 1 FROM (${rows}) WHERE ${found} LIMIT 1`, pieces) !== undefined
}
