import { type Events, type Platform } from '../../platform'

/**
 * The event queue, script actions and notifications of the instance; mails are rows of sys_email. Registers itself with
 * the write pipeline and the scheduler, so the platform's scheduler must exist before.
 */
export function createEvents(platform: Platform): Events {
    throw new Error(`createEvents(${platform.session.userName}) is not written yet`)
}
