import {
    type CatalogForm,
    type PolicyCondition,
    type UiPolicy,
    type Values,
    type Variable,
    type VariableType,
} from '../services/catalog'

/** One part of a form under one heading. */
export interface Section {
    readonly title: string
    readonly questions: readonly Variable[]
}

/** The questions in their sections: the platform marks sections by a start and an end, or nests what is inside. */
export function sectionsOf(variables: readonly Variable[]): readonly Section[] {
    const sections: { title: string; questions: Variable[] }[] = []
    const current = () => {
        if (sections.length === 0) sections.push({ title: '', questions: [] })
        return sections[sections.length - 1]
    }
    for (const variable of variables) {
        if (variable.type === 'section') {
            sections.push({ title: variable.label, questions: questionsIn(variable.children) })
        } else if (variable.type === 'section-end') {
            sections.push({ title: '', questions: [] })
        } else if (!NO_QUESTION.includes(variable.type)) {
            current().questions.push(variable)
        }
    }
    return sections.filter(({ questions }) => questions.length > 0)
}

/** What is not asked as one question: rows are written as entries of the order. */
const NO_QUESTION: readonly VariableType[] = ['hidden', 'rows']

/** Every question of a form, whatever it lies in. */
export function questionsIn(variables: readonly Variable[]): Variable[] {
    return variables.flatMap((variable) => {
        if (variable.type === 'section') return questionsIn(variable.children)
        return variable.type === 'section-end' || NO_QUESTION.includes(variable.type) ? [] : [variable]
    })
}

/** What a form holds before anybody has typed. */
export function initialValues(form: CatalogForm): Values {
    return Object.fromEntries(questionsIn(form.variables).map(({ name, initial }) => [name, initial]))
}

/** How a question stands at the moment: its own properties and what the form's policies make of them. */
export interface QuestionState {
    readonly visible: boolean
    readonly mandatory: boolean
    readonly readOnly: boolean
}

/** The state of every question by its name. A policy that does not hold does the opposite when it is reversible. */
export function questionStates(form: CatalogForm, values: Values): Readonly<Record<string, QuestionState>> {
    const questions = questionsIn(form.variables)
    const named = (field: string) => questions.find(({ id, name }) => id === field || name === field)?.name ?? field
    const states: Record<string, QuestionState> = Object.fromEntries(
        questions.map(({ name, visible, mandatory, readOnly }) => [name, { visible, mandatory, readOnly }])
    )
    for (const policy of form.policies) {
        const holds = policyHolds(policy, (field) => values[named(field)] ?? '')
        if (!holds && !policy.reverse) continue
        for (const action of policy.actions) {
            const name = named(action.field)
            const before = states[name]
            if (!before) continue
            const become = (wanted: boolean | null, is: boolean) => (wanted === null ? is : wanted === holds)
            states[name] = {
                visible: become(action.visible, before.visible),
                mandatory: become(action.mandatory, before.mandatory),
                readOnly: become(action.readOnly, before.readOnly),
            }
        }
    }
    return states
}

function policyHolds(policy: UiPolicy, valueOf: (field: string) => string): boolean {
    let holds = true
    for (const [index, condition] of policy.conditions.entries()) {
        const met = conditionHolds(condition, valueOf(condition.field))
        holds = index > 0 && condition.or ? holds || met : holds && met
    }
    return holds
}

function conditionHolds({ operator, value }: PolicyCondition, actual: string): boolean {
    switch (operator) {
        case '=':
            return actual === value
        case '!=':
            return actual !== value
        case 'IN':
            return value.split(',').includes(actual)
        case 'NOT IN':
            return !value.split(',').includes(actual)
        case 'ISEMPTY':
            return actual === ''
        case 'ISNOTEMPTY':
            return actual !== ''
        case 'LIKE':
            return actual.includes(value)
        case 'STARTSWITH':
            return actual.startsWith(value)
        default:
            throw new Error(`The form uses the condition "${operator}", which this page does not know.`)
    }
}

/** The questions that have to be answered and are not, in the order of the form. */
export function missingAnswers(form: CatalogForm, values: Values): readonly Variable[] {
    const states = questionStates(form, values)
    return questionsIn(form.variables).filter(({ name, type }) => {
        const state = states[name]
        return type !== 'label' && state.visible && state.mandatory && isOpen(type, values[name] ?? '')
    })
}

/** A box that has to be ticked is answered when it is. */
function isOpen(type: VariableType, value: string): boolean {
    return type === 'boolean' ? value !== 'true' : value.trim() === ''
}

/** What is sent: answers to questions that can be seen, and what the item sets itself out of sight. */
export function answersOf(form: CatalogForm, values: Values): Values {
    const states = questionStates(form, values)
    const answered = questionsIn(form.variables).filter(
        ({ name, type, visible, initial }) => type !== 'label' && (states[name].visible || (!visible && initial !== ''))
    )
    return Object.fromEntries(answered.map(({ name }) => [name, values[name] ?? '']))
}
