import { type Instance } from '../../src/local-instance/instance'
import { type SqlValue } from '../../src/local-instance/platform'

interface Statement {
    readonly way: 'all' | 'get' | 'run'
    readonly sql: string
    readonly parameters: readonly SqlValue[]
}

/** What the platform asks itself: its definitions, the next number. A bare program has them at hand. */
const OF_THE_PLATFORM =
    /\b(sys_number\w*|sys_script\w*|sys_email_\w+|sysevent_\w+|sys_hub_\w+|sys_scope|sys_dictionary)\b/

/**
 * The reads and writes that `work` makes, as a bare SQL program would make them: it leaves the same rows behind by the same
 * statements in the same order, but asks nothing of the platform, and nothing again that it was just told.
 */
export function bareProgramOf({ store }: Instance, work: () => void): readonly Statement[] {
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
    const known = new Set<string>()
    return statements.filter(({ way, sql, parameters }) => {
        if (way === 'run') return true
        const key = `${sql} ${JSON.stringify(parameters)}`
        const isNew = !known.has(key)
        if (way === 'get') known.add(key)
        return isNew && !OF_THE_PLATFORM.test(sql)
    })
}

export function play({ store }: Instance, statements: readonly Statement[]): void {
    for (const { way, sql, parameters } of statements) store[way](sql, parameters)
}
