import { type Answer } from '../caller'
import { type Story } from '../story'

interface CheckAnswer {
    readonly result?: { findings?: { code: string; message: string }[] }
}

/** Story 4: a certificate that does not match the request is refused with the difference; the right one is taken. */
export async function fulfilment(story: Story): Promise<void> {
    const { narrator, materials } = story
    const task = story.told.task!
    const fulfiller = story.as('fulfiller')
    const give = (certificate: string): Promise<Answer<CheckAnswer>> =>
        fulfiller.call('POST', `/api/x_cdt_certs/v1/task/${task.number}/certificate`, { certificate })

    narrator.chapter('4. Fulfilment')
    await story.until('2026-11-30T10:00:00-08:00')
    const wrong: [string, string, RegExp][] = [
        [
            'with other names',
            materials.certificates.otherNames,
            new RegExp(`${materials.names[2]}.*mail\\.|mail\\..*${materials.names[2]}`, 's'),
        ],
        ["with the right names but somebody else's key", materials.certificates.otherKey, /key/i],
    ]
    for (const [what, certificate, says] of wrong) {
        narrator.does('fulfiller', `gives ${task.number} a certificate ${what}`)
        const answer = await give(certificate)
        const said = (answer.body.result?.findings ?? []).map((finding) => finding.message).join('\n')
        narrator.answers(`${answer.status}: ${said}`)
        narrator.check('it is refused with the difference', answer.status === 422 && says.test(said), answer)
    }
    const bypass = await fulfiller.update('x_cdt_certs_task', task.sys_id, {
        issued_certificate: materials.certificates.otherKey,
        state: '3',
    })
    narrator.check('nor can the rule be passed by through the Table API', bypass.status === 403, bypass)

    narrator.does('fulfiller', 'gives it the certificate that was issued')
    const answer = await give(materials.certificates.right)
    const closed = await fulfiller.row('x_cdt_certs_task', `sys_id=${task.sys_id}`)
    narrator.answers(`${task.number} is complete`)
    narrator.check('the task is complete', answer.status === 200 && closed.state === '3' && closed.active === 'false', {
        answer,
        state: closed.state,
    })
}
