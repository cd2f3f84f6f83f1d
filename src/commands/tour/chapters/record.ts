import { CLOSED_COMPLETE, type Story } from '../story'
import { promise } from './approval'

/** Story 5: the certificate is recorded from itself, everyone is told, the request is closed, the promise is proved. */
export async function record(story: Story): Promise<void> {
    const { narrator, materials } = story
    const item = story.told.item!
    narrator.chapter('5. The record')
    const certificate = await story
        .as('customer')
        .row('x_cdt_certs_certificate', `submittal=${story.told.submittal!.sys_id}`)
    narrator.does('customer', `sees ${certificate.number} for ${certificate.common_name}`)
    narrator.answers(
        [
            `issued by ${certificate.issuer} to ${certificate.issued_to}, ${certificate.key_type} ${certificate.key_size}`,
            `valid to ${certificate.not_after} UTC, expires ${certificate.expires_at} UTC`,
            `may be changed or revoked until ${certificate.window_ends_on}`,
        ].join('\n')
    )
    narrator.check(
        'every name is recorded',
        materials.names.every((name) => certificate.names.includes(name)),
        certificate.names
    )
    narrator.check(
        'it expires at 17:00 Pacific of its final day (C2)',
        certificate.expires_at === '2027-06-17 00:00:00',
        certificate.expires_at
    )
    narrator.check(
        'notAfter stays recorded as the truth (C2)',
        certificate.not_after === '2027-06-17 04:00:00',
        certificate.not_after
    )
    narrator.check(
        'the reissue window ends 25 days after delivery (C3)',
        certificate.window_ends_on === '2026-12-25',
        certificate.window_ends_on
    )

    const closed = await story.as('customer').row('sc_req_item', `sys_id=${item.sys_id}`)
    const request = await story.as('customer').row('sc_request', `sys_id=${item.request}`)
    narrator.check('the requested item is closed complete', closed.state === CLOSED_COMPLETE, closed.state)
    narrator.check('the request is closed with it', request.request_state === 'closed_complete', request.request_state)
    const mails = (await story.mailsAbout(certificate.common_name)).filter((mail) =>
        mail.recipients.includes('customer')
    )
    narrator.check('customer is mailed that it is there', mails.length > 0, mails)

    const clock = await promise(story, story.told.task!.sys_id)
    narrator.answers(`service level: ${clock.stage}, ${clock.business_percentage} % of five business days`)
    narrator.check(
        'the service-level record is completed within its 5 business days',
        clock.stage === 'completed' && clock.has_breached === 'false',
        clock
    )
    narrator.check(
        'it counts 29.5 of 45 business hours',
        clock.business_percentage.startsWith('65.56'),
        clock.business_percentage
    )
    story.told.certificate = certificate
}
