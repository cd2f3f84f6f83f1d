import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { roleAdmin } from '../app/roles.now'

Property({
    $id: Now.ID['property-renewal-objective-business-days'],
    name: 'x_cdt_certs.renewal.objective_business_days',
    description: 'Business days that CDT may need to issue a certificate (T3): a renewal window is never shorter',
    type: 'integer',
    value: 10,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-renewal-install-buffer-days'],
    name: 'x_cdt_certs.renewal.install_buffer_days',
    description: 'Calendar days for installing and checking a renewed certificate before the old one expires',
    type: 'integer',
    value: 5,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-renewal-batch-size'],
    name: 'x_cdt_certs.renewal.batch_size',
    description: 'Certificates that the daily renewal run reads at a time',
    type: 'integer',
    value: 200,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-mail-service-address'],
    name: 'x_cdt_certs.mail.service_address',
    description: 'Address of Certificate Services, which is warned of certificates in their last week (R6)',
    type: 'string',
    value: 'Certificate_Services@state.ca.gov',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-validation-email-ends-on'],
    name: 'x_cdt_certs.validation.email_ends_on',
    description: 'First day (YYYY-MM-DD) on which e-mail proves no control of a domain any more (L2)',
    type: 'string',
    value: '2028-03-15',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-renewal-run-limit'],
    name: 'x_cdt_certs.renewal.run_limit',
    description: 'Certificates that one renewal run deals with before it hands over to the next',
    type: 'integer',
    value: 10000,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})
