import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const mailFrame = Record({
    $id: Now.ID['notice-layout-frame'],
    table: 'sys_email_layout',
    data: {
        name: 'Certificate Services',
        description: 'Head and foot of every mail of Certificate Services',
        layout: Now.include('./mail-frame.html'),
    },
})

/** Every mail of the service is framed by it. */
export const baseMail = Record({
    $id: Now.ID['notice-template-base'],
    table: 'sysevent_email_template',
    data: { name: 'x_cdt_certs.base', email_layout: mailFrame },
})

Record({
    $id: Now.ID['notice-mail-script-digest'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_digest', script: Now.include('./mail-scripts/digest.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-delivered'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_delivered', script: Now.include('./mail-scripts/delivered.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-refusal'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_refusal', script: Now.include('./mail-scripts/refusal.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-rejection'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_rejection', script: Now.include('./mail-scripts/rejection.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-closing'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_closing', script: Now.include('./mail-scripts/closing.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-question'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_question', script: Now.include('./mail-scripts/question.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-enrolled'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_enrolled', script: Now.include('./mail-scripts/enrolled.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-password-reset'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_password_reset', script: Now.include('./mail-scripts/password-reset.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-approval-asked'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_approval_asked', script: Now.include('./mail-scripts/approval-asked.server.js') },
})

Record({
    $id: Now.ID['notice-mail-script-successor'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_successor', script: Now.include('./mail-scripts/successor.server.js') },
})
