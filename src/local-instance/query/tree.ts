import { type Operator } from './operators/operator'

/** One condition of an encoded query on a field, which may be reached through references (`caller_id.manager`). */
export interface FieldTerm {
    readonly kind: 'field'
    readonly path: string
    readonly operator: Operator
    readonly value: string
    readonly text: string
}

/** `123TEXTQUERY321=`: words looked for in the record's texts. */
export interface TextTerm {
    readonly kind: 'text'
    readonly words: string
    readonly text: string
}

/** `RLQUERY`: how many records of another table refer to this one. */
export interface RelatedTerm {
    readonly kind: 'related'
    readonly table: string
    readonly field: string
    readonly comparison: string
    readonly count: number
    readonly conditions: Query
    readonly text: string
}

/** A part of the query that is none. The platform drops it and runs the rest. */
export interface UnknownTerm {
    readonly kind: 'unknown'
    readonly text: string
}

export type Term = FieldTerm | TextTerm | RelatedTerm | UnknownTerm
/** Terms joined by `^OR`. */
export type AnyOf = readonly Term[]
/** Alternatives joined by `^`. */
export type AllOf = readonly AnyOf[]

export interface OrderBy {
    readonly path: string
    readonly descending: boolean
}

export interface Query {
    /** Groups joined by `^NQ`. */
    readonly groups: readonly AllOf[]
    readonly orderBy: readonly OrderBy[]
    readonly groupBy: readonly string[]
}
