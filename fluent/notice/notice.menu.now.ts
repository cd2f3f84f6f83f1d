import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { menuCertificateServices } from '../app/menu.now'

Record({
    $id: Now.ID['menu-notices'],
    table: 'sys_app_module',
    data: {
        title: 'Notices sent',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.notice,
        roles: ['x_cdt_certs.admin', 'x_cdt_certs.fulfiller', 'x_cdt_certs.manager'],
        active: true,
        order: 1100,
    },
})
