/**
 * Writes `base-tables.json`, run from the project's folder, out of the platform tables that the SDK
 * declares for Fluent (MIT licence):
 *
 *     node -r sucrase/register src/local-instance/dictionary/generate-base-tables.ts
 *
 * The result is committed, so that the instance does not depend on the inside of the SDK at run time. The SDK's
 * `Table()` and `...Column()` are identity functions; they are replaced while its files load, so that each column
 * keeps the name of the function that made it, which says its type.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { type ColumnSpec, type Numbering, type TableSpec } from './table-spec'

interface SdkColumn {
    readonly madeBy: string
    readonly columnType?: string
    readonly column_type?: string
    readonly label?: SdkLabel
    readonly referenceTable?: string
    readonly default?: unknown
    readonly maxLength?: number
    readonly mandatory?: boolean
    readonly readOnly?: boolean
    readonly cascadeRule?: string
    readonly unique?: boolean
    readonly choices?: Record<string, string | { label: string; sequence?: number }>
}
type SdkLabel = string | { label: string; language?: string }[]
interface SdkTable {
    readonly name: string
    readonly label?: SdkLabel
    readonly extends?: string
    readonly display?: string
    readonly audit?: boolean
    readonly allowWebServiceAccess?: boolean
    readonly autoNumber?: { prefix: string; number?: number; numberOfDigits?: number }
    readonly schema: Record<string, SdkColumn>
}

const TYPES: Record<string, string> = {
    BooleanColumn: 'boolean',
    IntegerColumn: 'integer',
    DecimalColumn: 'decimal',
    FloatColumn: 'float',
    ReferenceColumn: 'reference',
    ListColumn: 'glide_list',
    DateTimeColumn: 'glide_date_time',
    DateColumn: 'glide_date',
    TimeColumn: 'glide_time',
    DurationColumn: 'glide_duration',
    DueDateColumn: 'due_date',
    CalendarDateTimeColumn: 'calendar_date_time',
    ScheduleDateTimeColumn: 'schedule_date_time',
    ChoiceColumn: 'choice',
    ConditionsColumn: 'conditions',
    DocumentIdColumn: 'document_id',
    DomainIdColumn: 'domain_id',
    DomainPathColumn: 'domain_path',
    EmailColumn: 'email',
    FieldNameColumn: 'field_name',
    FieldListColumn: 'field_list',
    GuidColumn: 'GUID',
    HtmlColumn: 'html',
    BasicImageColumn: 'image',
    JsonColumn: 'json',
    MultiLineTextColumn: 'multi_two_lines',
    NameValuePairsColumn: 'name_values',
    Password: 'password2',
    Password2Column: 'password2',
    RadioColumn: 'radio',
    ScriptColumn: 'script',
    SlushBucketColumn: 'slushbucket',
    SystemClassNameColumn: 'sys_class_name',
    TableNameColumn: 'table_name',
    TemplateValueColumn: 'template_value',
    TranslatedFieldColumn: 'translated_field',
    TranslatedTextColumn: 'translated_text',
    UrlColumn: 'url',
    UserRolesColumn: 'user_roles',
    VersionColumn: 'version',
    DayOfWeekColumn: 'day_of_week',
    DaysOfWeekColumn: 'days_of_week',
    StringColumn: 'string',
}
/** Numbers of the platform's tables have seven digits unless the table says otherwise. */
const DEFAULT_DIGITS = 7

/** Calculated defaults that the local instance can evaluate; others need script includes of the platform. */
const CALCULATED_DEFAULTS =
    /getNextObjNumberPadded|gs\.getUserID|gs\.nowDateTime|^javascript:current\.getTableName\(\);?$/

function defaultOf(column: SdkColumn): string | undefined {
    if (column.default === undefined || column.default === '') return undefined
    const text = String(column.default)
    return text.startsWith('javascript:') && !CALCULATED_DEFAULTS.test(text) ? undefined : text
}

function english(label: SdkLabel | undefined): string | undefined {
    if (typeof label === 'string' || label === undefined) return label
    return (label.find((entry) => entry.language === 'en') ?? label[0])?.label
}

function typeOf(column: SdkColumn): string {
    const type = column.columnType ?? column.column_type ?? TYPES[column.madeBy]
    if (!type) throw new Error(`The SDK declares a column with ${column.madeBy}, whose type is not known here`)
    return type
}

function choicesOf(column: SdkColumn): ColumnSpec['choices'] {
    const entries = Object.entries(column.choices ?? {})
    if (entries.length === 0) return undefined
    const sequence = (choice: string | { sequence?: number }): number =>
        typeof choice === 'string' ? 0 : (choice.sequence ?? 0)
    return entries
        .sort(([, a], [, b]) => sequence(a) - sequence(b))
        .map(([value, choice]) => [value, typeof choice === 'string' ? choice : choice.label] as const)
}

function columnSpec(column: SdkColumn): ColumnSpec {
    const type = typeOf(column)
    return {
        ...(type !== 'string' && { type }),
        label: english(column.label),
        reference: column.referenceTable,
        default: defaultOf(column),
        maxLength: column.maxLength,
        ...(column.mandatory && { mandatory: true }),
        ...(column.readOnly && { readOnly: true }),
        cascade: column.cascadeRule,
        ...(column.unique && { unique: true }),
        choices: choicesOf(column),
    }
}

function numbering(table: SdkTable): Numbering | undefined {
    const auto = table.autoNumber
    return auto && { prefix: auto.prefix, start: auto.number ?? 0, digits: auto.numberOfDigits ?? DEFAULT_DIGITS }
}

function tableSpec(table: SdkTable): TableSpec {
    const columns = Object.entries(table.schema)
        .filter(([, column]) => column.madeBy !== 'OverrideColumn')
        .map(([name, column]) => [name, columnSpec(column)] as const)
    return {
        name: table.name,
        label: english(table.label),
        extends: table.extends,
        display: table.display,
        ...(table.audit && { audit: true }),
        ...(table.allowWebServiceAccess && { webServiceAccess: true }),
        numbering: numbering(table),
        columns: Object.fromEntries(columns),
    }
}

/** Stands in for the SDK's `db` module while its table files load. */
const recorder = new Proxy(
    {},
    {
        get: (_target, name) =>
            name === '__esModule'
                ? true
                : (properties: object = {}) =>
                      name === 'Table' ? properties : { madeBy: String(name), ...properties },
    }
)

function loadSdkTables(folder: string): SdkTable[] {
    const load = createRequire(path.join(folder, 'index.js'))
    const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown }
    const original = loader._load
    loader._load = function (request, ...rest): unknown {
        return /(^|\/)db$/.test(request) ? recorder : original.call(this, request, ...rest)
    }
    try {
        return ['.', './atf'].flatMap((sub) =>
            readdirSync(path.join(folder, sub))
                .filter((file) => file.endsWith('.now.js'))
                .flatMap((file) => Object.values(load(`./${sub}/${file}`) as Record<string, SdkTable>))
                .filter((value) => typeof value === 'object' && 'schema' in value)
        )
    } finally {
        loader._load = original
    }
}

/** Not by `require.resolve`: the SDK exports none of these files. */
const sdkTables = path.resolve('node_modules/@servicenow/sdk-core/dist/fluent/tables')
const tables = loadSdkTables(sdkTables)
    .map(tableSpec)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
writeFileSync(path.join(__dirname, 'base-tables.json'), `${JSON.stringify(tables, null, 1)}\n`)
