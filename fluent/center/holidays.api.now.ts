import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { listHolidays } from '../../src/server/handlers/center/list-holidays'
import { roleUser } from '../app/roles.now'

const aclHolidays = Acl({
    $id: Now.ID['center-acl-holidays'],
    name: 'x_cdt_certs.holidays',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleUser],
})

/** The state's holidays, for the calculator of business days. */
RestApi({
    $id: Now.ID['center-api-holidays'],
    name: 'Holidays',
    serviceId: 'holidays',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [aclHolidays],
    versions: [{ $id: Now.ID['center-api-holidays-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['center-api-holidays-get'],
            version: 1,
            name: 'List holidays',
            method: 'GET',
            path: '',
            script: listHolidays,
            enforceAcl: [aclHolidays],
            internalRole: false,
        },
    ],
})
