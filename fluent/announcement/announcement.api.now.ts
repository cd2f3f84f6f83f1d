import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getAudience } from '../../src/server/handlers/announcement/get-audience'
import { postSend } from '../../src/server/handlers/announcement/post-send'
import { roleManager } from '../app/roles.now'

const aclAnnounce = Acl({
    $id: Now.ID['announcement-acl-rest'],
    name: 'x_cdt_certs.announcement',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleManager],
    description: 'Managers announce',
})

RestApi({
    $id: Now.ID['announcement-api'],
    name: 'Certificate Services announcement',
    serviceId: 'announcement',
    shortDescription: 'Shows whom an announcement reaches, and sends it once',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [aclAnnounce],
    versions: [{ $id: Now.ID['announcement-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['announcement-api-audience'],
            version: 1,
            name: 'Whom it reaches',
            shortDescription: 'The delegated administrators whom the announcement would reach now',
            method: 'GET',
            path: '/{number}/audience',
            script: getAudience,
            enforceAcl: [aclAnnounce],
            internalRole: false,
        },
        {
            $id: Now.ID['announcement-api-send'],
            version: 1,
            name: 'Send',
            shortDescription: 'Sends it, once, to as many as were shown',
            method: 'POST',
            path: '/{number}/send',
            requestExample: '{"reaches": 12}',
            script: postSend,
            enforceAcl: [aclAnnounce],
            internalRole: false,
        },
    ],
})
