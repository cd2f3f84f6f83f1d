import baseTables from '../../src/local-instance/dictionary/base-tables.json'
import { EXTRA_TABLES } from '../../src/local-instance/dictionary/extra-tables'
import { builtPackage } from './built-package'

interface Table {
    readonly parent: string
    /** Columns, and the table that each reference points at; empty for other types. */
    readonly columns: ReadonlyMap<string, string>
}

interface BaseTable {
    readonly name: string
    readonly extends?: string
    readonly columns: Readonly<Record<string, { readonly reference?: string } | undefined>>
}

const SYSTEM_COLUMNS = [
    'sys_id',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
]

const base = new Map<string, Table>(
    [...EXTRA_TABLES, ...(baseTables as readonly BaseTable[])].map((table) => [
        table.name,
        {
            parent: table.extends ?? '',
            columns: new Map(Object.entries(table.columns).map(([name, column]) => [name, column?.reference ?? ''])),
        },
    ])
)

function table(name: string): Table | undefined {
    return builtPackage().tables.get(name) ?? base.get(name)
}

/** Whether the package brings this table or the platform has it. */
export function tableExists(name: string): boolean {
    return table(name) !== undefined
}

/** Whether a column exists, also one reached by dot-walk (`organization.department`). */
export function fieldExists(tableName: string, path: string): boolean {
    const [first, ...rest] = path.split('.')
    const reference = referenceOf(tableName, first)
    if (reference === undefined) return false
    return rest.length === 0 || (reference !== '' && fieldExists(reference, rest.join('.')))
}

function referenceOf(tableName: string, column: string): string | undefined {
    for (let at: Table | undefined = table(tableName); at; at = table(at.parent)) {
        const reference = at.columns.get(column)
        if (reference !== undefined) return reference
    }
    return SYSTEM_COLUMNS.includes(column) ? '' : undefined
}

/** The fields that an encoded query, or a template of values, names. */
export function fieldsOfQuery(query: string): string[] {
    return query
        .split('^')
        .map((term) => term.replace(/^(NQ|OR|ORDERBYDESC|ORDERBY)(?=[a-z])/, ''))
        .map((term) => /^[a-z][a-z0-9_.]*/.exec(term)?.[0] ?? '')
        .filter((field) => field !== '')
}
