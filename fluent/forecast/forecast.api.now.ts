import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { answerForecast } from '../../src/server/handlers/forecast/answer-forecast'
import { roleUser } from '../app/roles.now'

const aclForecast = Acl({
    $id: Now.ID['forecast-acl-rest'],
    name: 'x_cdt_certs.forecast',
    type: 'rest_endpoint',
    operation: 'execute',
    roles: [roleUser],
    description: 'Everybody may ask; what is counted is what the caller may see',
})

RestApi({
    $id: Now.ID['forecast-api'],
    name: 'Certificate Services: forecast',
    serviceId: 'forecast',
    shortDescription: 'How many renewals and domain validations each month until 2031 will bring',
    produces: 'application/json',
    enforceAcl: [aclForecast],
    versions: [{ $id: Now.ID['forecast-api-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['forecast-api-get'],
            version: 1,
            name: 'Forecast',
            shortDescription: 'Parameters: organization (sys_id), until (YYYY-MM-DD), automation_share (0 to 1)',
            method: 'GET',
            path: '',
            script: answerForecast,
            enforceAcl: [aclForecast],
            internalRole: false,
        },
    ],
})
