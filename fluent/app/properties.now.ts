import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { roleAdmin } from './roles.now'

Property({
    $id: Now.ID['property-password-lifetime-days'],
    name: 'x_cdt_certs.delegated_admin.password_lifetime_days',
    description: "Days after which a delegated administrator's password in Sectigo Certificate Manager expires",
    type: 'integer',
    value: 90,
    roles: { read: [roleAdmin], write: [roleAdmin] },
})

Property({
    $id: Now.ID['property-issuing-retired-on'],
    name: 'x_cdt_certs.issuing_on_behalf.retired_on',
    description:
        "First day (YYYY-MM-DD) on which Secure Certificates and Wild Card Certificate cannot be ordered any more; empty while CDT issues on a department's behalf",
    type: 'string',
    value: '',
    roles: { read: [roleAdmin], write: [roleAdmin] },
})
