import { type ItemDescription } from '../engines/catalog'
import { type Instance } from '../instance'
import { type SysId } from '../platform'
import { StepFailure } from './failure'

/** Sends a request to the instance under test, as over the network. */
export type Send = (request: Request) => Response | Promise<Response>

/** The catalog item that is open in the form, with what was filled in by variable name. */
export interface OpenItem {
    readonly item: ItemDescription
    readonly answers: Record<string, string>
    quantity: string
}

export interface RestResponse {
    readonly status: number
    readonly statusText: string
    readonly headers: { get(name: string): string | null }
    readonly body: string
    readonly milliseconds: number
}

/** What the steps of one test share: who acts, what the steps before gave, which form is open, what REST answered. */
export class TestRun {
    private readonly outputs = new Map<SysId, Record<string, string>>()
    private form: OpenItem | null = null
    private answer: RestResponse | null = null
    /** The user the steps act as; changed by impersonation. */
    userId: SysId

    constructor(
        readonly instance: Instance,
        readonly send: Send,
        /** Who started the tests: REST steps without a profile sign in as this user. */
        readonly runnerId: SysId
    ) {
        this.userId = runnerId
    }

    keepOutput(stepId: SysId, name: string, value: string): void {
        this.outputs.set(stepId, { ...this.outputs.get(stepId), [name]: value })
    }

    /** Outputs of a step that ran before; undefined when none of this id did. */
    outputsOf(stepId: SysId): Readonly<Record<string, string>> | undefined {
        return this.outputs.get(stepId)
    }

    /** A step that ran without outputs is known all the same. */
    ran(stepId: SysId): void {
        this.outputs.set(stepId, this.outputs.get(stepId) ?? {})
    }

    open(item: ItemDescription | null): void {
        this.form = item && { item, answers: {}, quantity: '1' }
    }

    get openItem(): OpenItem {
        if (!this.form) throw new StepFailure('No catalog item is open: a step "Open a Catalog Item" has to come first')
        return this.form
    }

    keepResponse(response: RestResponse | null): void {
        this.answer = response
    }

    get response(): RestResponse {
        if (!this.answer)
            throw new StepFailure('Asserts on a response follow a step "Send REST Request - Inbound" at once')
        return this.answer
    }
}
