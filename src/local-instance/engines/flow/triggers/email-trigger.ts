import { type Platform, type PlatformRecord } from '../../../platform'
import { toGlide } from '../../../time/format'
import { type FlowDefinition } from '../definition'
import { type FlowEngineCore } from '../engine'
import { recordRef, refOf, textOf, type Outputs } from '../values'

export const EMAIL_TRIGGER = 'email'
const LAST = Number.MAX_SAFE_INTEGER

/**
 * Starts the flows that a received mail sets off, as the user who runs: in their order, until one stops the processing,
 * which the first does unless told otherwise. Answers whether any took the mail, which keeps it from inbound actions
 * (ServiceNow documentation, "Create a flow with an inbound email trigger" and "Allow multiple triggers").
 */
export function fireEmailTriggers(platform: Platform, engine: FlowEngineCore, mail: PlatformRecord): boolean {
    let taken = false
    for (const flow of mailFlows(engine)) {
        if (!fits(platform, flow, mail)) continue
        const options = { trigger: outputsOf(platform, mail), subject: refOf(mail), foreground: false }
        if (engine.start(flow.id, options) === null) continue
        taken = true
        if (inputOf(flow, 'stop_condition_evaluation') !== 'false') break
    }
    return taken
}

function mailFlows(engine: FlowEngineCore): FlowDefinition[] {
    const order = (flow: FlowDefinition): number => Number(inputOf(flow, 'order') || LAST)
    return engine.library
        .withTrigger()
        .filter(({ trigger }) => trigger?.type === EMAIL_TRIGGER)
        .sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1))
}

function inputOf(flow: FlowDefinition, name: string): string {
    return textOf(flow.trigger?.inputs.get(name)?.value)
}

/** A reply belongs to the flows for the table of the record that it answers, and to those for any. */
function fits(platform: Platform, flow: FlowDefinition, mail: PlatformRecord): boolean {
    const [table, target] = [inputOf(flow, 'target_table'), mail.getValue('target_table')]
    if (table && target && !platform.dictionary.isA(target, table)) return false
    const conditions = inputOf(flow, 'email_conditions')
    return conditions === '' || platform.matches(mail, conditions)
}

function outputsOf(platform: Platform, mail: PlatformRecord): Outputs {
    const [table, target, user] = [mail.getValue('target_table'), mail.getValue('instance'), mail.getValue('user_id')]
    const now = toGlide(platform.clock.now())
    return {
        inbound_email: refOf(mail),
        target_table_name: table,
        target_record: table && target ? recordRef(table, target) : null,
        subject: mail.getValue('subject'),
        body_text: mail.getValue('body_text'),
        from_address: mail.getValue('user'),
        user: user ? recordRef('sys_user', user) : null,
        run_start_time: now,
        run_start_date_time: now,
    }
}
