import { pacific } from '../narrator'
import { CLOSED_COMPLETE, JOB, type Story } from '../story'

/** Story 6: as time passes, exactly one renewal task is raised in good time, and the notices are sent. */
export async function renewal(story: Story): Promise<void> {
    const { narrator } = story
    const certificate = story.told.certificate!
    narrator.chapter('6. Time passes')
    const renewalTasks = () =>
        story.as('fulfiller').rows('x_cdt_certs_task', `kind=renewal^certificate=${certificate.sys_id}`)

    const window = await story.as('customer').row('x_cdt_certs_certificate', `sys_id=${certificate.sys_id}`)
    const opens = Date.parse(`${window.renewable_from.replace(' ', 'T')}Z`)
    narrator.answers(
        `renewable from ${pacific(opens)}, start by ${window.start_by}, too late for CDT's promise after ${window.too_late_after}`
    )

    await story.until(new Date(opens - 2 * DAY).toISOString())
    narrator.does('the daily job', 'has run every morning until two days before the window opens')
    narrator.check('no renewal task yet', (await renewalTasks()).length === 0)

    narrator.does('admin', 'switches the job off: a week of downtime over the opening of the window')
    await switchJob(story, false)
    await story.until(new Date(opens + 5 * DAY).toISOString())
    narrator.check('nothing could be raised', (await renewalTasks()).length === 0)
    narrator.does('admin', 'switches it on again')
    await switchJob(story, true)
    await story.until(new Date(opens + 6 * DAY + DAY / 2).toISOString())
    const raised = await renewalTasks()
    narrator.answers(raised.map((task) => `${task.number}: ${task.short_description}`).join('\n'))
    narrator.check('exactly one renewal task is raised', raised.length === 1, raised)

    narrator.does('admin', 'runs the job twice more on the same day')
    for (let run = 0; run < 2; run++) {
        const answer = await story.as('admin').call('POST', `/api/local/jobs/${encodeURIComponent(JOB)}/run`)
        narrator.check(`run ${run + 1} ends well`, answer.status === 200, answer)
    }
    narrator.check('there is still one task', (await renewalTasks()).length === 1)
    const notices = await story.as('admin').rows('x_cdt_certs_notice', `certificate=${certificate.sys_id}`)
    narrator.answers(notices.map((notice) => `notice ${notice.stage} to ${notice.recipients}`).join('\n'))
    narrator.check(
        'the notice that the window is open was sent once',
        notices.filter(({ stage }) => stage === 'window_open').length === 1,
        notices
    )
    story.told.task = raised[0]
}

/** Story 7: a newer certificate for the same names closes the renewal task by itself and ends the notices. */
export async function replacement(story: Story): Promise<void> {
    const { narrator, materials } = story
    const certificate = story.told.certificate!
    narrator.chapter('7. The renewal')
    await story.until('2027-05-12T09:00:00-07:00')
    narrator.does('customer', 'orders the renewal with a new key')
    const item = await story.order({ ...story.rightOrder, purpose: 'renewal', csr: materials.renewal.csr })
    narrator.check('it is taken in', item.active === 'true', await story.outcome(item))
    for (const who of ['approver', 'cdt.approver']) {
        narrator.does(who, `approves ${item.number}`)
        await story.as(who).decide(item.sys_id, 'approved')
    }
    await story.until('2027-05-14T11:00:00-07:00')
    const task = await story.as('fulfiller').row('x_cdt_certs_task', `requested_item=${item.sys_id}`)
    narrator.does('fulfiller', `completes ${task.number} with the new certificate`)
    const answer = await story.as('fulfiller').call('POST', `/api/x_cdt_certs/v1/task/${task.number}/certificate`, {
        certificate: materials.renewal.certificate,
    })
    narrator.check('it is taken', answer.status === 200, answer)

    const renewalTask = await story.as('fulfiller').row('x_cdt_certs_task', `sys_id=${story.told.task!.sys_id}`)
    narrator.answers(`${renewalTask.number}: ${renewalTask.closure_evidence}`)
    narrator.check(
        'the renewal task has closed by itself, with the evidence',
        renewalTask.state === CLOSED_COMPLETE && renewalTask.closure_evidence !== '',
        renewalTask
    )
    const old = await story.as('customer').row('x_cdt_certs_certificate', `sys_id=${certificate.sys_id}`)
    narrator.check('the old certificate is replaced', old.status === 'replaced', old.status)

    const before = (await story.as('admin').rows('x_cdt_certs_notice', `certificate=${certificate.sys_id}`)).length
    await story.until('2027-06-25T09:00:00-07:00')
    narrator.does('everyone', "goes on working past the old certificate's end")
    const after = (await story.as('admin').rows('x_cdt_certs_notice', `certificate=${certificate.sys_id}`)).length
    narrator.check('no further notice went out for it', after === before, { before, after })
}

async function switchJob(story: Story, active: boolean): Promise<void> {
    const admin = story.as('admin')
    const job = await admin.row('sysauto_script', `name=${JOB}`, ['sys_id'])
    const answer = await admin.update('sysauto_script', job.sys_id, { active: String(active) })
    if (answer.status !== 200) throw new Error(`The job could not be switched: ${JSON.stringify(answer.body)}`)
}

const DAY = 86_400_000
