import '@servicenow/sdk/global'
import { UiPage } from '@servicenow/sdk/core'
import center from '../../src/client/center/index.html'

/** The Certificate Center. What a person sees in it follows from the roles and from the rules of the tables. */
UiPage({
    $id: Now.ID['center-page'],
    endpoint: 'x_cdt_certs_center.do',
    description: 'Certificate Center: what is about to expire, what is asked of whom, and how the service does.',
    category: 'general',
    html: center,
    direct: true,
})
