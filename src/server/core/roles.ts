/** The app's roles by the name the code uses; `fluent/app/roles.now.ts` declares them. */
export const ROLE = {
    user: 'x_cdt_certs.user',
    delegatedAdmin: 'x_cdt_certs.delegated_admin',
    approver: 'x_cdt_certs.approver',
    fulfiller: 'x_cdt_certs.fulfiller',
    manager: 'x_cdt_certs.manager',
    admin: 'x_cdt_certs.admin',
    integration: 'x_cdt_certs.integration',
} as const
