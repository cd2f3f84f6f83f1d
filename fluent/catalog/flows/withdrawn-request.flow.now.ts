import '@servicenow/sdk/global'
import { Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { actionWithdraw } from '../actions/withdraw.action.now'
import { itemDelegatedAdministrator } from '../delegated-administrator/delegated-administrator.item.now'
import { itemInquiry } from '../inquiry/inquiry.item.now'
import { itemNotifications } from '../notifications/notifications.item.now'
import { itemPasswordReset } from '../password-reset/password-reset.item.now'
import { itemSecureCertificates } from '../secure-certificates/secure-certificates.item.now'
import { itemWildCard } from '../wild-card/wild-card.item.now'

/**
 * A cancelled request leaves no work behind. Rules on the platform's own tables may not run our scripts, so a flow
 * watches the requested item.
 */
Flow(
    {
        $id: Now.ID['withdrawn-request-flow'],
        name: 'Certificate request withdrawn',
        internalName: 'certificate_request_withdrawn',
        description: 'Cancels what is left open when a requested item for a certificate is closed or cancelled.',
        runAs: 'system',
    },
    wfa.trigger(
        trigger.record.updated,
        { $id: Now.ID['withdrawn-request-flow-trigger'] },
        {
            table: 'sc_req_item',
            condition: `cat_itemIN${itemSecureCertificates.$id},${itemWildCard.$id},${itemDelegatedAdministrator.$id},${itemNotifications.$id},${itemPasswordReset.$id},${itemInquiry.$id}^active=false^activeVALCHANGES`,
            run_on_extended: 'false',
            run_flow_in: 'background',
            trigger_strategy: 'unique_changes',
        }
    ),
    (params) => {
        wfa.action(
            actionWithdraw,
            { $id: Now.ID['withdrawn-request-flow-withdraw'] },
            { requested_item: wfa.dataPill(params.trigger.current.sys_id, 'string') }
        )
    }
)
