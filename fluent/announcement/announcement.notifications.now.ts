import '@servicenow/sdk/global'
import { EmailNotification, Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { baseMail } from '../notice/mail-parts.now'

Record({
    $id: Now.ID['announcement-mail-script'],
    table: 'sys_script_email',
    data: { name: 'x_cdt_certs_announcement', script: Now.include('./announcement.server.js') },
})

/** One mail a copy; the script writes its subject. */
EmailNotification({
    $id: Now.ID['announcement-mail'],
    name: 'Certificate Services: announcement',
    table: TABLE.announcementCopy,
    triggerConditions: { generationType: 'engine', onRecordInsert: true, condition: 'announcementISNOTEMPTY' },
    recipientDetails: { recipientFields: ['address'], sendToCreator: true },
    emailContent: {
        template: baseMail,
        subject: 'Announcement',
        messageHtml: '${mail_script:x_cdt_certs_announcement}',
    },
})
