import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { guardSent } from '../../src/server/handlers/announcement/guard-sent'
import { showAudience } from '../../src/server/handlers/announcement/show-audience'

BusinessRule({
    $id: Now.ID['announcement-rule-guard-sent'],
    name: 'Announcement: stays as it was sent',
    table: TABLE.announcement,
    when: 'before',
    action: ['update', 'delete'],
    order: 100,
    script: guardSent,
})

BusinessRule({
    $id: Now.ID['announcement-rule-show-audience'],
    name: 'Announcement: a draft shows whom it reaches',
    table: TABLE.announcement,
    when: 'before',
    action: ['insert'],
    order: 200,
    script: showAudience,
})
