import { type Instance } from '../../src/local-instance/instance'
import { type SqlValue } from '../../src/local-instance/platform'

interface Statement {
    readonly way: 'all' | 'get' | 'run'
    readonly sql: string
    readonly parameters: readonly SqlValue[]
}

/** Definitions of the platform: a bare program has them built in. */
const DEFINITIONS = /\b(sys_number|sys_script\w*|sys_email_\w+|sysevent_\w+|sys_hub_\w+|sys_scope|sys_dictionary)\b/

/**
 * The reads and writes that `work` makes, as a bare SQL program would make them: it leaves the same rows behind by the same
 * statements in the same order, but reads no definitions, and no row again that it knows and that did not change.
 */
export function bareProgramOf(instance: Instance, work: () => void): readonly Statement[] {
    const known = new Map<string, string>()
    return statementsOf(instance, work).filter(({ way, sql, parameters }) => {
        if (way === 'run') {
            const table = /^\s*(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)/.exec(sql)?.[1] ?? ''
            for (const [key, read] of known) if (read.includes(table)) known.delete(key)
            return true
        }
        const key = `${sql} ${JSON.stringify(parameters)}`
        const isNew = !known.has(key)
        if (way === 'get') known.set(key, sql)
        return isNew && !DEFINITIONS.test(sql)
    })
}

function statementsOf({ store }: Instance, work: () => void): readonly Statement[] {
    const statements: Statement[] = []
    const { all, get, run } = store
    const noting =
        (way: Statement['way'], original: (sql: string, parameters?: readonly SqlValue[]) => unknown) =>
        (sql: string, parameters: readonly SqlValue[] = []) => {
            statements.push({ way, sql, parameters })
            return original.call(store, sql, parameters)
        }
    Object.assign(store, { all: noting('all', all), get: noting('get', get), run: noting('run', run) })
    try {
        work()
    } finally {
        Object.assign(store, { all, get, run })
    }
    return statements
}

export function play({ store }: Instance, statements: readonly Statement[]): void {
    for (const { way, sql, parameters } of statements) store[way](sql, parameters)
}
