/**
 * A documented service level as data: what happens to incidents as time goes by, and what their service levels say then.
 * Situations and figures are those of the platform's documentation (ServiceNow/ServiceNowDocs, Apache-2.0).
 */
import { type SlaView } from '../local-instance/sla/service-desk'

type Values = Readonly<Record<string, unknown>>

export interface ServiceLevelCase {
    readonly name: string
    /** Page of the documentation. */
    readonly source: string
    /** Local time at which it begins. */
    readonly begins: string
    /** Weekdays on which the service works, `9-17`; none for around the clock. */
    readonly schedule?: string
    /** Script of a relative duration that the levels have instead of a length. */
    readonly relativeDuration?: string
    readonly levels: readonly Values[]
    readonly steps: readonly ServiceLevelStep[]
    /** Why only the local instance can run it. */
    readonly onlyHere: string
}

export interface ServiceLevelStep {
    /** Local time; the moment of the step before unless given. */
    readonly at?: string
    /** An incident that is opened, under a name of its own. */
    readonly opens?: { readonly incident: string; readonly with?: Values }
    readonly changes?: { readonly incident: string; readonly to: Values }
    /** What the service levels of an incident say at least, in the order of their start. */
    readonly says?: { readonly incident: string; readonly levels: readonly Partial<SlaView>[] }
}
