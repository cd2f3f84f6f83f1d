import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { isOwnOrganization } from '../../src/server/handlers/access/is-own-organization'
import { roleAdmin, roleFulfiller, roleIntegration, roleManager, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['certificate-acl-read'],
    type: 'record',
    table: TABLE.certificate,
    operation: 'read',
    roles: [roleFulfiller, roleIntegration, roleManager],
    description: 'Certificate Services reads every record',
})

Acl({
    $id: Now.ID['certificate-acl-read-own'],
    type: 'record',
    table: TABLE.certificate,
    operation: 'read',
    roles: [roleUser],
    script: isOwnOrganization,
    description: 'Departments read their own records',
})

Acl({
    $id: Now.ID['certificate-acl-create'],
    type: 'record',
    table: TABLE.certificate,
    operation: 'create',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['certificate-acl-write'],
    type: 'record',
    table: TABLE.certificate,
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-delete'],
    type: 'record',
    table: TABLE.certificate,
    operation: 'delete',
    roles: [roleAdmin],
})

/** What is read from the certificate itself changes with its text alone; fulfillers change what they look after. */
Acl({
    $id: Now.ID['certificate-acl-write-all'],
    type: 'record',
    table: TABLE.certificate,
    field: '*',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['certificate-acl-write-status'],
    type: 'record',
    table: TABLE.certificate,
    field: 'status',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-automation'],
    type: 'record',
    table: TABLE.certificate,
    field: 'automation',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-installed-by'],
    type: 'record',
    table: TABLE.certificate,
    field: 'installed_by',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-managed-by'],
    type: 'record',
    table: TABLE.certificate,
    field: 'managed_by',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-server-platform'],
    type: 'record',
    table: TABLE.certificate,
    field: 'server_platform',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-server-platform-version'],
    type: 'record',
    table: TABLE.certificate,
    field: 'server_platform_version',
    operation: 'write',
    roles: [roleFulfiller],
})

Acl({
    $id: Now.ID['certificate-acl-write-scm-id'],
    type: 'record',
    table: TABLE.certificate,
    field: 'scm_id',
    operation: 'write',
    roles: [roleFulfiller],
})
