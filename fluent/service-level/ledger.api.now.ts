import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getLedger } from '../../src/server/handlers/ledger/get-ledger'
import { roleFulfiller, roleManager } from '../app/roles.now'

const aclLedger = Acl({
    $id: Now.ID['ledger-acl-rest'],
    name: 'x_cdt_certs.ledger',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleManager, roleFulfiller],
    description: 'Who answers for the service levels, and who keeps them, may read the ledger',
})

/** The empty path makes the address exactly /api/x_cdt_certs/v1/ledger. */
RestApi({
    $id: Now.ID['ledger-api'],
    name: 'Certificate Services: service-level ledger',
    serviceId: 'ledger',
    shortDescription: 'How the promises were kept, by request type, department, month or week',
    consumes: 'application/json',
    produces: 'application/json,text/csv',
    enforceAcl: [aclLedger],
    versions: [{ $id: Now.ID['ledger-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['ledger-api-get'],
            version: 1,
            name: 'Ledger',
            shortDescription: 'Figures of what was finished in a period, each with the query that opens its records',
            method: 'GET',
            path: '',
            script: getLedger,
            enforceAcl: [aclLedger],
            internalRole: false,
            parameters: [
                {
                    $id: Now.ID['ledger-api-get-from'],
                    name: 'from',
                    exampleValue: '2026-11-01',
                    required: false,
                    shortDescription: 'First day, Pacific time',
                },
                {
                    $id: Now.ID['ledger-api-get-to'],
                    name: 'to',
                    exampleValue: '2026-11-30',
                    required: false,
                    shortDescription: 'Last day, Pacific time',
                },
                {
                    $id: Now.ID['ledger-api-get-group-by'],
                    name: 'group_by',
                    exampleValue: 'type',
                    required: false,
                    shortDescription: 'type, department, month or week',
                },
                {
                    $id: Now.ID['ledger-api-get-type'],
                    name: 'type',
                    exampleValue: 'issue_certificate',
                    required: false,
                    shortDescription: 'One request type',
                },
                {
                    $id: Now.ID['ledger-api-get-department'],
                    name: 'department',
                    exampleValue: '',
                    required: false,
                    shortDescription: 'One organization, by sys_id',
                },
                {
                    $id: Now.ID['ledger-api-get-format'],
                    name: 'format',
                    exampleValue: 'csv',
                    required: false,
                    shortDescription: 'json or csv',
                },
            ],
        },
    ],
})
