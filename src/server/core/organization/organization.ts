/** A department that is enrolled in the service. */
export interface Organization {
    id: string
    name: string
    /** sys_id of the department. */
    department: string
    active: boolean
    /** sys_ids of the approver and the deputy, as far as they are named. */
    approvers: readonly string[]
}
