import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { roleAdmin } from '../app/roles.now'

Property({
    $id: Now.ID['property-forecast-hours-per-renewal'],
    name: 'x_cdt_certs.forecast.hours_per_renewal',
    description: 'Hours of work that a renewal by hand takes',
    type: 'string',
    value: '1.5',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-forecast-hours-per-validation'],
    name: 'x_cdt_certs.forecast.hours_per_validation',
    description: 'Hours of work that the validation of a domain takes',
    type: 'string',
    value: '0.5',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-forecast-hours-per-month'],
    name: 'x_cdt_certs.forecast.hours_per_month',
    description: 'Hours a month that the queue of Certificate Services can give to renewals; 0 when not known',
    type: 'string',
    value: '320',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})
