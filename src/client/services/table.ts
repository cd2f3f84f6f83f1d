import { type CalendarDate, calendarDate } from '../../server/core/time/calendar'
import { fromGlideUtc } from '../../server/core/time/glide-time'
import { call, get } from './http'

/** A row in value mode: every value is text, references are bare sys_ids, dot-walked columns keep their path as name. */
export type Row = Readonly<Record<string, string>>

export interface Selection {
    /** Encoded query. */
    readonly query?: string
    readonly fields: readonly string[]
    readonly limit?: number
    readonly offset?: number
    /** Choices and references by their display value. */
    readonly display?: boolean
    /** Whoever knows how many there are saves the instance the counting. */
    readonly uncounted?: boolean
}

export interface Page {
    readonly rows: readonly Row[]
    /** Rows that satisfy the query, before access rules; without counting, the rows of this page. */
    readonly total: number
}

export async function readPage(table: string, selection: Selection, signal?: AbortSignal): Promise<Page> {
    const path = `/api/now/table/${table}?${parameters(selection)}`
    const { body, headers } = await call<{ result: Row[] }>('GET', path, { signal })
    return { rows: body.result, total: Number(headers.get('X-Total-Count') ?? body.result.length) }
}

export async function readRows(table: string, selection: Selection, signal?: AbortSignal): Promise<readonly Row[]> {
    return (await readPage(table, selection, signal)).rows
}

/** The row with this sys_id. @throws ServiceFailure 'missing' when there is none that the person may see. */
export async function readRow(
    table: string,
    sysId: string,
    fields: readonly string[],
    signal?: AbortSignal
): Promise<Row> {
    const path = `/api/now/table/${table}/${sysId}?${parameters({ fields })}`
    return (await get<{ result: Row }>(path, signal)).result
}

export async function updateRow(table: string, sysId: string, values: Readonly<Record<string, string>>): Promise<Row> {
    const path = `/api/now/table/${table}/${sysId}?sysparm_exclude_reference_link=true`
    return (await call<{ result: Row }>('PATCH', path, { body: values })).body.result
}

/** How many rows satisfy a query, without reading them. */
export async function countRows(table: string, query: string, signal?: AbortSignal): Promise<number> {
    const path = `/api/now/stats/${table}?${new URLSearchParams({ sysparm_query: query, sysparm_count: 'true' })}`
    const { result } = await get<{ result: { stats: { count: string } } }>(path, signal)
    return Number(result.stats.count)
}

function parameters({ query, fields, limit, offset, display, uncounted }: Selection): URLSearchParams {
    const parameters = new URLSearchParams({
        sysparm_exclude_reference_link: 'true',
        sysparm_fields: fields.join(','),
    })
    if (query !== undefined) parameters.set('sysparm_query', query)
    if (limit !== undefined) parameters.set('sysparm_limit', String(limit))
    if (offset) parameters.set('sysparm_offset', String(offset))
    if (display) parameters.set('sysparm_display_value', 'true')
    if (uncounted) parameters.set('sysparm_no_count', 'true')
    return parameters
}

/** The instant in a date-time column, in epoch milliseconds; null when it is empty. */
export function instantIn(row: Row, column: string): number | null {
    return fromGlideUtc(row[column] ?? '')
}

export function dayIn(row: Row, column: string): CalendarDate | null {
    return calendarDate(row[column] ?? '')
}

export function textIn(row: Row, column: string): string {
    return row[column] ?? ''
}

export function flagIn(row: Row, column: string): boolean {
    return row[column] === 'true'
}

/** The entries of a column that holds one a line. */
export function linesIn(row: Row, column: string): readonly string[] {
    return textIn(row, column)
        .split(/[\s,;]+/)
        .filter((line) => line !== '')
}

/** A record that another one points at. */
export interface Reference {
    readonly id: string
    readonly name: string
}

/** A reference column whose name was asked for as `<column>.<display>`; null when it is empty. */
export function referenceIn(row: Row, column: string, display: string): Reference | null {
    const id = textIn(row, column)
    return id === '' ? null : { id, name: textIn(row, `${column}.${display}`) }
}
