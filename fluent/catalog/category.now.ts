import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../app/platform-ids'

export const categoryCertificateServices = Record({
    $id: Now.ID['catalog-category-certificate-services'],
    table: 'sc_category',
    data: {
        title: 'Certificate Services',
        description:
            'SSL/TLS certificates for the web sites and servers of state departments, from Sectigo through CDT.',
        sc_catalog: SERVICE_CATALOG,
        active: true,
        order: 100,
    },
})

export const criteriaServiceUsers = Record({
    $id: Now.ID['catalog-criteria-service-users'],
    table: 'user_criteria',
    data: {
        name: 'Certificate Services: customers',
        active: true,
        role: Now.ref('sys_user_role', { name: 'x_cdt_certs.user' }),
        match_all: false,
        advanced: false,
    },
})
