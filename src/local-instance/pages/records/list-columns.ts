import { type Instance } from '../../instance'
import { type Column, type PlatformRecord, type TableDefinition } from '../../platform'
import { isJournal, isLongText } from './display'

const MOST = 8

/** The columns of a table's default list (sys_ui_list); without one, its display column and the first short ones. */
export function listColumns(instance: Instance, table: TableDefinition): Column[] {
    for (const name of instance.dictionary.lineage(table.name)) {
        const list = defaultList(instance, name)
        const columns = list ? elementsOf(instance, list).flatMap((element) => table.columns.get(element) ?? []) : []
        if (columns.length > 0) return columns
    }
    const display = table.display ? table.columns.get(table.display) : undefined
    const short = [...table.columns.values()].filter(
        (column) => column !== display && !column.name.startsWith('sys_') && !isLongText(column) && !isJournal(column)
    )
    const own = short.filter((column) => column.table === table.name)
    const chosen = [...own, ...short.filter((column) => !own.includes(column))].slice(0, MOST - 2)
    const created = table.columns.get('sys_created_on')
    return [...(display ? [display] : []), ...chosen, ...(created ? [created] : [])]
}

function defaultList(instance: Instance, table: string): PlatformRecord | null {
    const list = instance.record('sys_ui_list')
    list.addQuery('name', table)
    list.addEncodedQuery('parentISEMPTY')
    list.query()
    while (list.next()) if (isDefaultView(list)) return list
    return null
}

/** The default view has no name of its own: its reference is empty or speaks of the default view. */
export function isDefaultView(record: PlatformRecord): boolean {
    const view = record.getValue('view') ?? ''
    return view === '' || /^default(_| )?view$/i.test(view) || /^default view$/i.test(record.getDisplayValue('view'))
}

function elementsOf(instance: Instance, list: PlatformRecord): string[] {
    const element = instance.record('sys_ui_list_element')
    element.addQuery('list_id', list.getUniqueValue())
    element.orderBy('position')
    element.query()
    const names: string[] = []
    while (element.next()) names.push(element.getValue('element') ?? '')
    return names
}
