import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { postWithdrawal } from '../../src/server/handlers/request/post-withdrawal'
import { roleUser } from '../app/roles.now'

const aclWithdraw = Acl({
    $id: Now.ID['request-acl-rest-withdrawal'],
    name: 'x_cdt_certs.request.withdrawal',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleUser],
    description: 'Whoever ordered withdraws; the operation looks at whose request it is',
})

/** Requested items are the platform's, and those who order may only comment on them. */
RestApi({
    $id: Now.ID['request-api'],
    name: 'Certificate Services request',
    serviceId: 'request',
    shortDescription: 'Withdraws a request',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [aclWithdraw],
    versions: [{ $id: Now.ID['request-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['request-api-withdrawal'],
            version: 1,
            name: 'Withdraw',
            shortDescription: 'Takes an open request back, with its approvals and tasks',
            method: 'POST',
            path: '/{number}/withdrawal',
            script: postWithdrawal,
            enforceAcl: [aclWithdraw],
            internalRole: false,
        },
    ],
})
