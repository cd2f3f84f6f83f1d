import { type Fault } from '../../core/option/fault'
import { type OptionOrder } from '../../core/option/option'
import { type Organization } from '../../core/organization/organization'
import { type TaskKind } from '../../core/states'
import { type User } from '../../records/user'

/** Who orders, and for which department. */
export interface OrderContext {
    requester: User
    /** Null for somebody whose department is not enrolled, where the option is open to them. */
    organization: Organization | null
}

/** A task as an option describes it; whose it is and who works it is the same for all. */
export interface WorkToDo {
    kind: TaskKind
    title: string
    steps: string
    delegatedAdmin?: string
    domain?: string
}

export type TakenIn =
    | { kind: 'work' }
    /** Nothing is left for anybody to do; `outcome` is what the requester reads. */
    | { kind: 'done'; outcome: string }
    | { kind: 'refused'; reason: string }

/** What one option of the service does with an order. */
export interface OptionWork {
    /** Whether people of departments that are not enrolled may order it. */
    readonly openToAll: boolean
    readonly approvals: { readonly department: boolean; readonly cdt: boolean }
    /** What the approvers read. */
    summary(order: OptionOrder): string
    faults(order: OptionOrder, context: OrderContext): Fault[]
    /** Makes what an accepted order leads to at once. */
    takeIn(order: OptionOrder, context: OrderContext, requestedItem: string): TakenIn
    /** The task once everybody has approved. */
    work(order: OptionOrder, context: OrderContext, requestedItem: string): WorkToDo
}
