import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { postCertificate } from '../../src/server/handlers/task/post-certificate'
import { postQuestion } from '../../src/server/handlers/task/post-question'
import { roleFulfiller, roleIntegration } from '../app/roles.now'

const aclHandIn = Acl({
    $id: Now.ID['task-acl-rest-certificate'],
    name: 'x_cdt_certs.task.certificate',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleFulfiller, roleIntegration],
    description: 'Fulfillers hand in issued certificates, and the system that fetches them from SCM',
})

const aclAsk = Acl({
    $id: Now.ID['task-acl-rest-question'],
    name: 'x_cdt_certs.task.question',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleFulfiller],
    description: 'Only fulfillers ask the customer',
})

/** The Table API cannot say why a rule refused; this resource can. */
RestApi({
    $id: Now.ID['task-api'],
    name: 'Certificate Services task',
    serviceId: 'task',
    shortDescription: 'Hands in the certificate that a task asks for, and asks the customer',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [aclHandIn],
    versions: [{ $id: Now.ID['task-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['task-api-post-certificate'],
            version: 1,
            name: 'Hand in a certificate',
            shortDescription: 'Judges an issued certificate and completes the task with it',
            method: 'POST',
            path: '/{number}/certificate',
            parameters: [
                {
                    $id: Now.ID['task-api-post-certificate-dry-run'],
                    name: 'dry_run',
                    exampleValue: 'true',
                    required: false,
                    shortDescription: 'Judge only; change nothing',
                },
            ],
            requestExample:
                '{"certificate": "-----BEGIN CERTIFICATE-----\\n...\\n-----END CERTIFICATE-----", "breach_cause": "vendor", "breach_reason": ""}',
            script: postCertificate,
            enforceAcl: [aclHandIn],
            internalRole: false,
        },
        {
            $id: Now.ID['task-api-post-question'],
            version: 1,
            name: 'Ask the customer',
            shortDescription: 'Mails a question to whoever ordered; the clock stands still until the answer',
            method: 'POST',
            path: '/{number}/question',
            requestExample: '{"question": "Which server is it for?"}',
            script: postQuestion,
            enforceAcl: [aclAsk],
            internalRole: false,
        },
    ],
})
