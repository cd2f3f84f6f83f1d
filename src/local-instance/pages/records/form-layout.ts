import { type Instance } from '../../instance'
import { type Column, type TableDefinition } from '../../platform'
import { isDefaultView } from './list-columns'

export interface FormSection {
    readonly title: string
    readonly columns: readonly Column[]
}

/** The sections of a table's form in the default view (sys_ui_section); without any, one with all columns. */
export function formSections(instance: Instance, table: TableDefinition): FormSection[] {
    for (const name of instance.dictionary.lineage(table.name)) {
        const sections = packagedSections(instance, table, name)
        if (sections.length > 0) return sections
    }
    const columns = [...table.columns.values()].filter(({ name }) => !name.startsWith('sys_'))
    const own = columns.filter((column) => column.table === table.name)
    return [{ title: '', columns: [...own, ...columns.filter((column) => !own.includes(column))] }]
}

function packagedSections(instance: Instance, table: TableDefinition, name: string): FormSection[] {
    const section = instance.record('sys_ui_section')
    section.addQuery('name', name)
    section.query()
    const found: { id: string; title: string; position: number }[] = []
    while (section.next()) {
        if (!isDefaultView(section)) continue
        const id = section.getUniqueValue()
        found.push({ id, title: section.getValue('caption') ?? '', position: positionOf(instance, id) })
    }
    return found
        .sort((a, b) => a.position - b.position)
        .map(({ id, title }) => ({
            title,
            columns: elementsOf(instance, id).flatMap((name) => table.columns.get(name) ?? []),
        }))
        .filter(({ columns }) => columns.length > 0)
}

/** Where the section stands among those of its form (sys_ui_form_section). */
function positionOf(instance: Instance, sectionId: string): number {
    const link = instance.record('sys_ui_form_section')
    link.addQuery('sys_ui_section', sectionId)
    link.query()
    return link.next() ? Number(link.getValue('position') ?? 0) : 0
}

function elementsOf(instance: Instance, sectionId: string): string[] {
    const element = instance.record('sys_ui_element')
    element.addQuery('sys_ui_section', sectionId)
    element.orderBy('position')
    element.query()
    const names: string[] = []
    while (element.next()) names.push(element.getValue('element') ?? '')
    return names
}
