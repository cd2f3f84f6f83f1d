import {
    type CatalogItem,
    type PolicyCondition,
    type UiPolicy,
    type Variable,
    type VariableType,
} from './catalog-types'

/** The platform's numbers of its question types (item_option_new.type). */
const TYPES: Readonly<Record<number, VariableType>> = {
    1: 'yes-no',
    2: 'long-text',
    3: 'radio',
    5: 'choice',
    6: 'text',
    7: 'boolean',
    8: 'reference',
    9: 'date',
    10: 'date-time',
    11: 'label',
    12: 'section-end',
    16: 'text',
    19: 'section',
    20: 'section-end',
    21: 'references',
    24: 'hidden',
    26: 'email',
    27: 'url',
    31: 'reference',
    32: 'label',
    // A file is read into the field that it may be given instead of.
    33: 'hidden',
}

/** What the catalog calls a multi-row variable set, which has no number of its own. */
const MULTI_ROW = 'sc_multi_row'

export interface ItemAnswer {
    readonly sys_id: string
    readonly name: string
    readonly short_description?: string
    readonly description?: string
    readonly order?: number | string
    readonly category?: { readonly title: string } | null
    readonly variables?: readonly VariableAnswer[]
    readonly ui_policy?: readonly PolicyAnswer[]
}

interface VariableAnswer {
    readonly id?: string
    readonly name?: string
    readonly label?: string
    readonly type: number | string
    readonly friendly_type?: string
    readonly mandatory?: boolean | string
    readonly read_only?: boolean | string
    readonly visible?: boolean | string
    readonly value?: string | null
    readonly displayvalue?: string | null
    readonly max_length?: number | string
    readonly help_text?: string | null
    readonly example_text?: string | null
    readonly reference?: string | null
    readonly ref_qualifier?: string | null
    readonly choices?: readonly { readonly value: string; readonly label: string }[] | null
    readonly children?: readonly VariableAnswer[] | null
}

interface PolicyAnswer {
    readonly reverse?: boolean | string
    /** An encoded query over the ids of questions, or its conditions one by one: releases differ. */
    readonly conditions?: string | readonly ConditionAnswer[]
    readonly actions?: readonly {
        readonly name: string
        readonly visible?: boolean | string
        readonly mandatory?: boolean | string
        readonly disabled?: boolean | string
    }[]
}

interface ConditionAnswer {
    readonly field: string
    readonly operator?: string
    readonly oper?: string
    readonly value?: string
    readonly or?: boolean | string
}

export function itemFrom(item: ItemAnswer): CatalogItem {
    return { id: item.sys_id, name: item.name, summary: item.short_description ?? '' }
}

export function variableFrom(variable: VariableAnswer): Variable {
    return {
        id: variable.id ?? '',
        name: variable.name ?? '',
        label: variable.label ?? variable.name ?? '',
        type: variable.friendly_type === MULTI_ROW ? 'rows' : (TYPES[Number(variable.type)] ?? 'unknown'),
        mandatory: isTrue(variable.mandatory),
        readOnly: isTrue(variable.read_only),
        visible: variable.visible === undefined || isTrue(variable.visible),
        initial: variable.value ?? '',
        initialDisplay: variable.displayvalue ?? '',
        maxLength: Number(variable.max_length ?? 0),
        help: variable.help_text ?? '',
        example: variable.example_text ?? '',
        choices: variable.choices ?? [],
        reference: variable.reference ?? '',
        referenceQuery: variable.ref_qualifier ?? '',
        children: (variable.children ?? []).map(variableFrom),
    }
}

export function policyFrom(policy: PolicyAnswer): UiPolicy {
    return {
        reverse: isTrue(policy.reverse),
        conditions: conditionsFrom(policy.conditions ?? []),
        actions: (policy.actions ?? []).map((action) => ({
            field: action.name,
            visible: threeWay(action.visible),
            mandatory: threeWay(action.mandatory),
            readOnly: threeWay(action.disabled),
        })),
    }
}

function conditionsFrom(conditions: string | readonly ConditionAnswer[]): readonly PolicyCondition[] {
    if (typeof conditions === 'string') return conditionsIn(conditions)
    return conditions.map((condition) => ({
        field: condition.field,
        operator: condition.operator ?? condition.oper ?? '=',
        value: condition.value ?? '',
        or: isTrue(condition.or),
    }))
}

/** `IO:<id>=add^ORIO:<id>ISNOTEMPTY^EQ`: terms joined by `^`, by `^OR` where either is enough. */
export function conditionsIn(query: string): readonly PolicyCondition[] {
    const terms = query.split('^').filter((term) => term !== '' && term !== 'EQ')
    return terms.map((term) => {
        const or = term.startsWith('OR')
        const match = TERM.exec(or ? term.slice(2) : term)
        if (match === null) throw new Error(`The form has a condition that this page cannot read: ${term}`)
        return { field: match[1], operator: match[2], value: match[3], or }
    })
}

const TERM = /^(IO:[0-9a-f]{32}|[a-z0-9_]+)(!=|=|NOT IN|IN|ISEMPTY|ISNOTEMPTY|LIKE|STARTSWITH)(.*)$/

function isTrue(value: boolean | string | undefined): boolean {
    return value === true || value === 'true'
}

/** `ignore` leaves a property as it is. */
function threeWay(value: boolean | string | undefined): boolean | null {
    return value === undefined || value === 'ignore' ? null : isTrue(value)
}
