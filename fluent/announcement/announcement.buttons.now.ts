import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { pressSend } from '../../src/server/handlers/announcement/press-send'
import { pressShowAudience } from '../../src/server/handlers/announcement/press-show-audience'
import { roleManager } from '../app/roles.now'

UiAction({
    $id: Now.ID['announcement-button-show-audience'],
    name: 'Show whom it reaches',
    table: TABLE.announcement,
    actionName: 'x_cdt_certs_show_audience',
    hint: 'Saves the draft with the list of now; nothing is sent',
    active: true,
    showInsert: false,
    showUpdate: true,
    condition: "current.getValue('status') == 'draft'",
    form: { showButton: true },
    roles: [roleManager],
    order: 100,
    script: pressShowAudience,
})

UiAction({
    $id: Now.ID['announcement-button-send'],
    name: 'Send',
    table: TABLE.announcement,
    actionName: 'x_cdt_certs_send_announcement',
    hint: 'Mails it, once, to those whom the form shows',
    active: true,
    showInsert: false,
    showUpdate: true,
    condition: "current.getValue('status') == 'draft'",
    form: { showButton: true, style: 'primary' },
    roles: [roleManager],
    order: 200,
    script: pressSend,
})
