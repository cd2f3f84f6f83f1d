import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'

export const ROOT = path.resolve(__dirname, '../..')
const PACKAGE = path.join(ROOT, 'dist/app')

/** One record of the built package. */
export interface PackagedRow {
    readonly file: string
    readonly folder: string
    readonly table: string
    readonly values: Readonly<Record<string, string>>
    /** What each field's element says of the record it points at: the platform finds it by these before the sys_id. */
    readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface PackagedTable {
    readonly parent: string
    /** Columns, and the table that each reference points at; empty for other types. */
    readonly columns: ReadonlyMap<string, string>
}

export interface BuiltPackage {
    readonly files: readonly string[]
    readonly rows: readonly PackagedRow[]
    /** The tables it brings. */
    readonly tables: ReadonlyMap<string, PackagedTable>
    /** Modules by path. */
    readonly modules: ReadonlyMap<string, string>
    rowsOf(table: string): PackagedRow[]
}

type Xml = string | { [name: string]: Xml | Xml[] }

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    trimValues: false,
    cdataPropName: '#cdata',
})

let loaded: BuiltPackage | undefined

/** The package in `dist/app`, read once. */
export function builtPackage(): BuiltPackage {
    loaded ??= read()
    return loaded
}

function read(): BuiltPackage {
    if (!existsSync(PACKAGE)) throw new Error('There is no built package: run `npm run build` first.')
    const files = [...xmlFiles(PACKAGE)]
    const rows: PackagedRow[] = []
    const tables = new Map<string, PackagedTable>()
    for (const file of files) {
        const tree = parser.parse(readFileSync(file, 'utf8')) as Record<string, Xml>
        if (file.includes(`${path.sep}dictionary${path.sep}`)) addTable(tree, tables)
        else collect(tree, path.relative(PACKAGE, file), rows)
    }
    const modules = rows.filter((row) => row.table === 'sys_module')
    return {
        files,
        rows,
        tables,
        modules: new Map(modules.map((row) => [row.values.path, row.values.content])),
        rowsOf: (table) => rows.filter((row) => row.table === table),
    }
}

function* xmlFiles(folder: string): Generator<string> {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = path.join(folder, entry.name)
        if (entry.isDirectory()) yield* xmlFiles(file)
        else if (entry.name.endsWith('.xml')) yield file
    }
}

function collect(node: Xml | Xml[], file: string, rows: PackagedRow[]): void {
    if (typeof node === 'string') return
    if (Array.isArray(node)) return node.forEach((one) => collect(one, file, rows))
    for (const [name, child] of Object.entries(node)) {
        for (const one of Array.isArray(child) ? child : [child]) {
            if (typeof one === 'string') continue
            if (one['@action'] === 'INSERT_OR_UPDATE' && name !== 'sys_choice_v2') rows.push(toRow(name, one, file))
            collect(one, file, rows)
        }
    }
}

function toRow(table: string, node: Exclude<Xml, string>, file: string): PackagedRow {
    const values: Record<string, string> = {}
    const attributes: Record<string, Record<string, string>> = {}
    for (const [name, child] of Object.entries(node)) {
        if (name.startsWith('@') || Array.isArray(child)) continue
        values[name] = textOf(child)
        attributes[name] = typeof child === 'string' ? {} : attributesOf(child)
    }
    return { file, folder: file.split(path.sep)[0], table, values, attributes }
}

function attributesOf(node: Exclude<Xml, string>): Record<string, string> {
    const attributes = Object.entries(node).filter(([name]) => name.startsWith('@') && name !== '@display_value')
    return Object.fromEntries(attributes.map(([name, value]) => [name.slice(1), String(value)]))
}

function textOf(node: Xml): string {
    if (typeof node === 'string') return node
    const own = node['#cdata'] ?? node['#text'] ?? ''
    return Array.isArray(own) ? own.map(textOf).join('') : textOf(own)
}

function addTable(tree: Record<string, Xml>, tables: Map<string, PackagedTable>): void {
    const element = (tree.database as { element: Xml }).element as Record<string, Xml | Xml[]>
    const columns = new Map<string, string>()
    const children = element.element ?? []
    for (const column of (Array.isArray(children) ? children : [children]) as Record<string, string>[]) {
        columns.set(column['@name'], column['@reference'] ?? '')
    }
    tables.set(String(element['@name']), { parent: String(element['@extends'] ?? ''), columns })
}

/** Inputs of a flow's step, unpacked. */
export function unpacked(value: string): { name: string; value: unknown }[] {
    if (value === '') return []
    const parsed = JSON.parse(gunzipSync(Buffer.from(value, 'base64')).toString('utf8')) as
        { name: string; value: unknown }[] | { inputs?: { name: string; value: unknown }[] }
    return Array.isArray(parsed) ? parsed : (parsed.inputs ?? [])
}
