import { type Platform, type PlatformRecord, type TableDefinition } from '../../platform'

/**
 * The stored value for a text that may be a display value: the label of a choice, or the display value of a referenced
 * record. A text that is neither is taken as it stands.
 */
export function valueOfDisplay(platform: Platform, table: TableDefinition, field: string, text: string): string {
    const column = table.columns.get(field)
    if (!column || text === '') return text
    const choice = platform.dictionary
        .choices(table.name, field)
        .find(({ label }) => label.toLowerCase() === text.toLowerCase())
    if (choice) return choice.value
    if (column.type === 'boolean') return text === 'true' || text === '1' ? '1' : '0'
    if (column.type === 'reference' && column.reference)
        return referenceByDisplay(platform, column.reference, text) ?? text
    return text
}

function referenceByDisplay(platform: Platform, table: string, text: string): string | null {
    const definition = platform.dictionary.table(table)
    if (!definition) return null
    const byId = platform.record(table)
    if (byId.get('sys_id', text)) return text
    const names = table === 'sys_user' ? ['user_name', definition.display] : [definition.display]
    for (const name of names) {
        const found: PlatformRecord = platform.record(table)
        if (name && found.get(name, text)) return found.getUniqueValue()
    }
    return null
}
