/** One attribute of a distinguished name. */
export interface NameAttribute {
    oid: string
    /** Short name such as `CN` or `O`; the object id where there is none. */
    name: string
    value: string
}
