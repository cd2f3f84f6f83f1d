/** A table as its declaration says it, without what it inherits: the form of `base-tables.json` and of packages. */
export interface TableSpec {
    readonly name: string
    readonly label?: string
    readonly extends?: string
    /** Name of the display column. */
    readonly display?: string
    readonly audit?: boolean
    readonly webServiceAccess?: boolean
    /** How records of the table are numbered, as a `sys_number` record would say it. */
    readonly numbering?: Numbering
    readonly columns: Readonly<Record<string, ColumnSpec>>
    readonly indexes?: readonly IndexSpec[]
}

export interface ColumnSpec {
    /** Internal type; `string` when absent. */
    readonly type?: string
    readonly label?: string
    readonly reference?: string
    readonly default?: string
    readonly maxLength?: number
    readonly mandatory?: boolean
    readonly readOnly?: boolean
    readonly cascade?: string
    readonly unique?: boolean
    /** `[value, label]` in their order. */
    readonly choices?: readonly (readonly [value: string, label: string])[]
}

export interface IndexSpec {
    readonly columns: readonly string[]
    readonly unique: boolean
}

export interface Numbering {
    readonly prefix: string
    /** The number before the first one handed out. */
    readonly start: number
    readonly digits: number
}
