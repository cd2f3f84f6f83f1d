import '@servicenow/sdk/global'
import { Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { actionTakeAnswer } from '../actions/take-answer.action.now'
import { itemDelegatedAdministrator } from '../delegated-administrator/delegated-administrator.item.now'
import { itemInquiry } from '../inquiry/inquiry.item.now'
import { itemNotifications } from '../notifications/notifications.item.now'
import { itemPasswordReset } from '../password-reset/password-reset.item.now'
import { itemSecureCertificates } from '../secure-certificates/secure-certificates.item.now'
import { itemWildCard } from '../wild-card/wild-card.item.now'

/** T6: a comment of the customer on a request resumes what waits for it. Rules of ours may not watch the item itself. */
Flow(
    {
        $id: Now.ID['customer-answer-flow'],
        name: 'Customer answers on a certificate request',
        internalName: 'customer_answers_on_a_certificate_request',
        description: 'Resumes the tasks that wait for the customer when the customer comments on the request.',
        runAs: 'system',
    },
    wfa.trigger(
        trigger.record.updated,
        { $id: Now.ID['customer-answer-flow-trigger'] },
        {
            table: 'sc_req_item',
            condition: `cat_itemIN${itemSecureCertificates.$id},${itemWildCard.$id},${itemDelegatedAdministrator.$id},${itemNotifications.$id},${itemPasswordReset.$id},${itemInquiry.$id}^active=true^commentsVALCHANGES`,
            run_on_extended: 'false',
            run_flow_in: 'background',
            trigger_strategy: 'every',
        }
    ),
    (params) => {
        wfa.action(
            actionTakeAnswer,
            { $id: Now.ID['customer-answer-flow-take'] },
            { requested_item: wfa.dataPill(params.trigger.current.sys_id, 'string') }
        )
    }
)
