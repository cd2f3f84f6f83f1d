import '@servicenow/sdk/global'
import { Acl, Workspace } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { roleFulfiller, roleManager } from '../app/roles.now'
import { listMenu } from './list-menu.now'

/** Where fulfillers work and managers look: `/now/certificate-services/home`. */
export const workspaceCertificateServices = Workspace({
    $id: Now.ID['workspace-certificate-services'],
    title: 'Certificate Services',
    path: 'certificate-services',
    landingPath: 'home',
    tables: [
        TABLE.task,
        TABLE.certificate,
        TABLE.submittal,
        TABLE.delegatedAdmin,
        TABLE.domain,
        TABLE.organization,
        TABLE.contact,
    ],
    listConfig: listMenu,
})

Acl({
    $id: Now.ID['workspace-acl-route'],
    localOrExisting: 'Existing',
    type: 'ux_route',
    operation: 'read',
    roles: [roleManager, roleFulfiller],
    table: 'now',
    field: 'certificate-services.*',
    description: 'The Workspace is for those who keep the service levels and those who answer for them',
})
