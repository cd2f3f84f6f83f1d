/**
 * Record producers: catalog items that make a record of a table instead of a request (ServiceNow documentation, "Populate
 * record producer data and redirect users").
 */
import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { scopeName } from '../access/scope-name'
import { checkOrder, type OrderInput } from './check-order'
import { CatalogError } from './errors'
import { questionsOf, type Question } from './questions'
import { variableElement } from './variable-element'

export const PRODUCER = 'sc_cat_item_producer'

export interface Produced {
    readonly table: string
    readonly sysId: SysId
    /** Empty for a table without numbers. */
    readonly number: string
    /** Where the person goes next, as the script says (`producer.redirect`, `producer.portal_redirect`); else empty. */
    readonly redirect: string
    readonly portalRedirect: string
    readonly redirectTo: 'generated_record' | 'catalog_home'
}

/**
 * Makes the record of a producer: its defaults, then the variables that are mapped to a field or named like one, then the
 * script. Throws CatalogError when the answers or the record are refused.
 */
export function submitProducer(platform: Platform, producerId: SysId, input: OrderInput): Produced {
    const producer = platform.record(PRODUCER)
    if (!producer.get('sys_id', producerId))
        throw new CatalogError('not-found', 'Record producer not found', producerId)
    const { variables } = checkOrder(platform, producerId, { variables: input.variables })
    const table = producer.getValue('table_name') ?? ''
    if (!platform.dictionary.table(table)) throw new CatalogError('not-found', 'The producer names no table', table)
    if (producer.getValue('template')) throw new UnsupportedError('A template of a record producer')

    const questions = questionsOf(platform, producerId).filter(({ set }) => !set?.multiRow)
    const record = platform.record(table)
    record.newRecord()
    for (const question of questions) {
        const field = fieldFor(platform, question, record)
        if (field) record.setValue(field, variables[question.name])
    }
    const answers: Record<string, unknown> = {}
    for (const question of questions)
        answers[question.name] = variableElement(platform, question, variables[question.name] ?? null)
    const run = (field: string): void => runScript(platform, producer, field, record, answers)
    run('script')
    const id = record.isActionAborted() ? null : record.insert()
    if (!id) throw new CatalogError('refused', 'The record was not created', record.getLastErrorMessage() ?? '')
    run('post_insert_script')
    const text = (name: string): string => (typeof answers[name] === 'string' ? answers[name] : '')
    return {
        table,
        sysId: id,
        number: record.isValidField('number') ? (record.getValue('number') ?? '') : '',
        redirect: text('redirect'),
        portalRedirect: text('portal_redirect'),
        redirectTo: producer.getValue('redirect_url') === 'catalog_home' ? 'catalog_home' : 'generated_record',
    }
}

/** The field that a variable fills: the one it is mapped to, or the one of its name; null for none. */
function fieldFor(platform: Platform, { id, name }: Question, record: PlatformRecord): string | null {
    const question = platform.record('item_option_new')
    const mapped = question.get('sys_id', id) && question.getValue('map_to_field') === '1'
    const field = (mapped && question.getValue('field')) || name
    return record.isValidField(field) ? field : null
}

function runScript(
    platform: Platform,
    producer: PlatformRecord,
    field: string,
    current: PlatformRecord,
    answers: Record<string, unknown>
): void {
    const text = producer.getValue(field)
    if (!text) return
    const source = {
        name: `${PRODUCER}.${producer.getValue('name')}: ${field}`,
        text,
        scope: scopeName(platform, producer),
    }
    platform.scripts.run(source, { current, producer: answers, cat_item: producer })
}
