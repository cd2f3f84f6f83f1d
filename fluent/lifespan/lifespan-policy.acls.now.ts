import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { roleAdmin, roleIntegration, roleUser } from '../app/roles.now'

Acl({
    $id: Now.ID['lifespan-acl-read'],
    type: 'record',
    table: 'x_cdt_certs_lifespan_policy',
    operation: 'read',
    roles: [roleIntegration, roleUser],
    description: 'Everybody may know how long certificates live',
})

Acl({
    $id: Now.ID['lifespan-acl-create'],
    type: 'record',
    table: 'x_cdt_certs_lifespan_policy',
    operation: 'create',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['lifespan-acl-write'],
    type: 'record',
    table: 'x_cdt_certs_lifespan_policy',
    operation: 'write',
    roles: [roleAdmin],
})

Acl({
    $id: Now.ID['lifespan-acl-delete'],
    type: 'record',
    table: 'x_cdt_certs_lifespan_policy',
    operation: 'delete',
    roles: [roleAdmin],
})
