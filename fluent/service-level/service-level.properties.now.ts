import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { roleAdmin } from '../app/roles.now'

Property({
    $id: Now.ID['property-service-level-at-risk-percent'],
    name: 'x_cdt_certs.service_level.at_risk_percent',
    description:
        'Percent of the target (or of the objective, where there is no target) after which a task is at risk. A change applies to new and reopened requests.',
    type: 'integer',
    value: 60,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-service-level-critical-percent'],
    name: 'x_cdt_certs.service_level.critical_percent',
    description:
        'Percent of the target (or of the objective, where there is no target) after which a task is critical. A change applies to new and reopened requests.',
    type: 'integer',
    value: 80,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-service-level-attainment-percent'],
    name: 'x_cdt_certs.service_level.attainment_percent',
    description:
        'Percent of requests that are to be completed within their objective (T3): the ledger and its mails compare with it from then on, whatever the period',
    type: 'integer',
    value: 95,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})
