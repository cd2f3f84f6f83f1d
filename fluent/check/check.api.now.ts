import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { check } from '../../src/server/handlers/check/check'
import { roleIntegration, roleUser } from '../app/roles.now'

const aclCheck = Acl({
    $id: Now.ID['check-acl-rest'],
    name: 'x_cdt_certs.check',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleIntegration, roleUser],
    description: 'Whoever may order may have names, requests and certificates checked',
})

/** The empty path makes the address exactly /api/x_cdt_certs/v1/check. */
RestApi({
    $id: Now.ID['check-api'],
    name: 'Certificate Services: check',
    serviceId: 'check',
    shortDescription:
        'Says what is right and wrong with host names, a request, a certificate or an order, without ordering',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [aclCheck],
    versions: [{ $id: Now.ID['check-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['check-api-post'],
            version: 1,
            name: 'Check',
            shortDescription: 'Verdict, findings and facts for any of hostnames, csr, certificate and order',
            method: 'POST',
            path: '',
            script: check,
            enforceAcl: [aclCheck],
            internalRole: false,
            requestExample: '{"hostnames": ["www.example.ca.gov"], "csr": "-----BEGIN CERTIFICATE REQUEST-----..."}',
        },
    ],
})
