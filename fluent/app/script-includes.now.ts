import '@servicenow/sdk/global'
import { Acl, ScriptInclude } from '@servicenow/sdk/core'
import { roleUser } from './roles.now'

ScriptInclude({
    $id: Now.ID['script-include-ajax'],
    name: 'CertificateServicesAjax',
    apiName: 'x_cdt_certs.CertificateServicesAjax',
    description: 'Checks of the order forms, asked for by their client scripts',
    clientCallable: true,
    accessibleFrom: 'package_private',
    script: Now.include('../../src/server/script-includes/CertificateServicesAjax.server.js'),
})

Acl({
    $id: Now.ID['script-include-ajax-acl'],
    type: 'client_callable_script_include',
    name: 'CertificateServicesAjax',
    operation: 'execute',
    roles: [roleUser],
    description: 'Who may order may have the form checked',
})

ScriptInclude({
    $id: Now.ID['script-include-defaults'],
    name: 'CertificateServicesDefaults',
    apiName: 'x_cdt_certs.CertificateServicesDefaults',
    description: 'Default values of the order forms',
    clientCallable: false,
    accessibleFrom: 'public',
    sandboxCallable: true,
    script: Now.include('../../src/server/script-includes/CertificateServicesDefaults.server.js'),
})
