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
