import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { menuCertificateServices } from '../app/menu.now'

Record({
    $id: Now.ID['menu-changes'],
    table: 'sys_app_module',
    data: {
        title: 'Changes of access',
        application: `${menuCertificateServices.$id}`,
        link_type: 'LIST',
        name: TABLE.change,
        filter: 'ORDERBYDESCsys_created_on',
        roles: ['x_cdt_certs.admin', 'x_cdt_certs.fulfiller', 'x_cdt_certs.manager'],
        active: true,
        order: 1150,
    },
})
