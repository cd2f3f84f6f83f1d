import { type Platform, type PlatformRecord, type SysId } from '../../platform'
import { type VariableDescription } from './describe-item'
import { defaultOf } from './default-value'
import { lookupChoices } from './lookups'
import { questionOf, TYPE, type Question, type VariableSet } from './questions'
import { displayOf } from './variable-element'

/** Names of question types as the catalog API gives them. */
const FRIENDLY: Readonly<Record<number, string>> = {
    1: 'boolean',
    2: 'textarea',
    3: 'multiple_choice',
    4: 'numeric_scale',
    5: 'select_box',
    6: 'string',
    7: 'checkbox',
    8: 'reference',
    9: 'date',
    10: 'date_time',
    11: 'label',
    12: 'break',
    14: 'macro',
    15: 'ui_page',
    16: 'wide_single_line_text',
    17: 'macro_with_label',
    18: 'lookup_select_box',
    19: 'container_start',
    20: 'container_end',
    21: 'list_collector',
    22: 'lookup_multiple_choice',
    23: 'html',
    24: 'container_split',
    25: 'masked',
    26: 'email',
    27: 'url',
    28: 'ip_address',
    29: 'duration',
    31: 'requested_for',
    32: 'rich_text_label',
    33: 'attachment',
}
const MULTI_ROW = 'sc_multi_row'

/** All variables of an item, labels and containers included; a multi-row set is one variable with columns. */
export function describeVariables(
    platform: Platform,
    itemId: SysId,
    sets: readonly VariableSet[]
): VariableDescription[] {
    const own = describe(platform, `cat_item=${itemId}`, null)
    const ofSets = sets.flatMap((set) => {
        const columns = describe(platform, `variable_set=${set.id}`, set)
        return set.multiRow ? [multiRow(set, columns)] : columns.map((column) => ({ ...column, order: set.order }))
    })
    return [...own, ...ofSets].sort((a, b) => a.order - b.order)
}

function describe(platform: Platform, query: string, set: VariableSet | null): VariableDescription[] {
    const rows = platform.record('item_option_new')
    rows.addEncodedQuery(`${query}^active=true`)
    rows.orderBy('order')
    rows.query()
    const variables: VariableDescription[] = []
    while (rows.next()) variables.push(describeOne(platform, rows, set))
    return variables
}

function describeOne(platform: Platform, row: PlatformRecord, set: VariableSet | null): VariableDescription {
    const question = questionOf(row, set)
    const text = (field: string) => row.getValue(field) ?? ''
    const flag = (field: string) => row.getValue(field) === '1'
    const value = defaultOf(platform, question)
    return {
        id: `IO:${question.id}`,
        name: question.name,
        label: question.label,
        type: question.type,
        friendly_type: FRIENDLY[question.type] ?? String(question.type),
        mandatory: question.mandatory,
        read_only: flag('read_only'),
        visible: !flag('hidden'),
        order: question.order,
        value,
        displayvalue: displayOf(platform, question, value),
        max_length: Number(text('max_length')) || 0,
        help_text: text('help_text'),
        show_help: flag('show_help'),
        example_text: text('example_text'),
        reference: question.reference,
        ref_qualifier: text('reference_qual') || text('reference_qual_condition'),
        choices: choicesOf(platform, question, flag('include_none')),
        children: [],
        variable_set: set?.id ?? '',
    }
}

function choicesOf(platform: Platform, question: Question, includeNone: boolean): VariableDescription['choices'] {
    const none = includeNone && question.type !== TYPE.yesNo ? [{ label: '-- None --', value: '' }] : []
    return [...none, ...offeredBy(platform, question)].map((choice, index) => ({ ...choice, index }))
}

function offeredBy(platform: Platform, { id, type, lookup }: Question): { label: string; value: string }[] {
    if (type === TYPE.yesNo) return ['Yes', 'No'].map((label) => ({ label, value: label }))
    if (lookup) return lookupChoices(platform, lookup)
    const rows = platform.record('question_choice')
    rows.addEncodedQuery(`question=${id}^inactive!=true`)
    rows.orderBy('order')
    rows.query()
    const choices: { label: string; value: string }[] = []
    while (rows.next()) choices.push({ label: rows.getValue('text') ?? '', value: rows.getValue('value') ?? '' })
    return choices
}

function multiRow(set: VariableSet, columns: VariableDescription[]): VariableDescription {
    return {
        id: set.id,
        name: set.name,
        label: set.label,
        type: 0,
        friendly_type: MULTI_ROW,
        mandatory: false,
        read_only: false,
        visible: true,
        order: set.order,
        value: '',
        displayvalue: '',
        max_length: 0,
        help_text: '',
        show_help: false,
        example_text: '',
        reference: '',
        ref_qualifier: '',
        choices: [],
        children: columns,
        variable_set: set.id,
    }
}
