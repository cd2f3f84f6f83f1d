/** A catalog item as a list shows it. */
export interface CatalogItem {
    readonly id: string
    readonly name: string
    readonly summary: string
}

/** A catalog item with everything that is needed to draw its order form. */
export interface CatalogForm extends CatalogItem {
    /** HTML, written by the app's authors. */
    readonly description: string
    readonly variables: readonly Variable[]
    readonly policies: readonly UiPolicy[]
}

/** One question of a form, as the Service Catalog API describes it. */
export interface Variable {
    readonly id: string
    readonly name: string
    readonly label: string
    readonly type: VariableType
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly visible: boolean
    readonly initial: string
    readonly initialDisplay: string
    readonly maxLength: number
    readonly help: string
    readonly example: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
    /** The table that a reference points into. */
    readonly reference: string
    readonly referenceQuery: string
    readonly children: readonly Variable[]
}

/** The kinds of question the page can ask; what the platform has besides them is `unknown` and said so on the form. */
export type VariableType =
    | 'boolean'
    | 'yes-no'
    | 'text'
    | 'long-text'
    | 'choice'
    | 'radio'
    | 'reference'
    | 'references'
    | 'date'
    | 'date-time'
    | 'email'
    | 'url'
    | 'label'
    /** A set of questions that is answered once a row; its columns are its children. */
    | 'rows'
    | 'section'
    | 'section-end'
    | 'hidden'
    | 'unknown'

/** What shows, hides or demands questions depending on others. */
export interface UiPolicy {
    readonly reverse: boolean
    readonly conditions: readonly PolicyCondition[]
    readonly actions: readonly PolicyAction[]
}

export interface PolicyCondition {
    /** Id or name of the question. */
    readonly field: string
    readonly operator: string
    readonly value: string
    /** Joined to the condition before it by "or". */
    readonly or: boolean
}

export interface PolicyAction {
    readonly field: string
    readonly visible: boolean | null
    readonly mandatory: boolean | null
    readonly readOnly: boolean | null
}
