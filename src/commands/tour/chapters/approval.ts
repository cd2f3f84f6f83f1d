import { CLOSED_INCOMPLETE, type Story } from '../story'

/** Story 3: the department approves, then Certificate Services; a rejection ends a request with its reason. */
export async function approval(story: Story): Promise<void> {
    const { narrator } = story
    narrator.chapter('3. Approval')
    await rejection(story)

    const item = story.told.item!
    narrator.does('approver', `approves ${item.number} for the department`)
    await story.as('approver').decide(item.sys_id, 'approved')
    const between = await story.outcome(item)
    narrator.check('the work still waits for Certificate Services', between.leftovers.tasks === 0, between.leftovers)

    await story.until('2026-11-20T16:30:00-08:00')
    narrator.does('cdt.approver', `approves ${item.number} for Certificate Services`)
    await story.as('cdt.approver').decide(item.sys_id, 'approved')
    const task = await story.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
    const clock = await promise(story, task.sys_id)
    narrator.answers(
        `${task.number} is in the queue; the promise of 5 business days ends ${clock.planned_end_time} UTC`
    )
    narrator.check(
        'the service-level clock starts at the last approval (T1)',
        clock.start_time === '2026-11-21 00:30:00',
        clock.start_time
    )
    narrator.check(
        'five business days over a weekend, Thanksgiving and the day after end on Tuesday, December 1, at 16:30',
        clock.planned_end_time === '2026-12-02 00:30:00',
        clock.planned_end_time
    )
    story.told.task = task
}

async function rejection(story: Story): Promise<void> {
    const { narrator, materials, rightOrder } = story
    narrator.does('customer', `also orders a certificate for ${materials.other.name}`)
    const item = await story.order({ ...rightOrder, kind: 'single', csr: materials.other.csr })
    narrator.does('approver', 'rejects it: "This server is being retired in January."')
    await story.as('approver').decide(item.sys_id, 'rejected', 'This server is being retired in January.')
    const { item: closed, comments, leftovers } = await story.outcome(item)
    narrator.answers(`${closed.number} closed: ${comments}`)
    narrator.check(
        'the request ends with the reason to the requester',
        closed.state === CLOSED_INCOMPLETE && comments.includes('being retired in January'),
        { state: closed.state, comments }
    )
    narrator.check('nobody is given any work', leftovers.tasks === 0, leftovers)
    const mails = await story.mailsAbout('being retired in January')
    narrator.check(
        'customer is mailed the reason',
        mails.some((mail) => mail.recipients.includes('customer')),
        mails
    )
}

/** The service-level record of the 5-day target on a task. */
export async function promise(story: Story, taskId: string) {
    return story.as('admin').row('task_sla', `task=${taskId}^sla.nameLIKEtarget`)
}
