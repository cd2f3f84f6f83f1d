import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import center from '../../src/client/center/index.html'
import { roleUser } from '../app/roles.now'

/** The Certificate Center. What a person sees in it follows from the roles and from the rules of the tables. */
UiPage({
    $id: Now.ID['center-page'],
    endpoint: 'x_cdt_certs_center.do',
    description: 'Certificate Center: what is about to expire, what is asked of whom, and how the service does.',
    category: 'general',
    html: center,
    direct: true,
})

/** Without the role there is nothing to show: whoever may order has it. */
Acl({
    $id: Now.ID['center-acl-page'],
    type: 'ui_page',
    name: 'x_cdt_certs_center',
    operation: 'read',
    roles: [roleUser],
    description: 'Whoever may order may open the Certificate Center',
})
