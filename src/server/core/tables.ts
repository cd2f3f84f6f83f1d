/** Every table the app owns, by the name the code uses. A table name may have 30 characters with its scope. */
export const TABLE = {
    organization: 'x_cdt_certs_organization',
    domain: 'x_cdt_certs_domain',
    certificate: 'x_cdt_certs_certificate',
    submittal: 'x_cdt_certs_submittal',
    delegatedAdmin: 'x_cdt_certs_delegated_admin',
    adminDomain: 'x_cdt_certs_m2m_admin_domain',
    contact: 'x_cdt_certs_contact',
    task: 'x_cdt_certs_task',
    notice: 'x_cdt_certs_notice',
    digest: 'x_cdt_certs_digest',
    run: 'x_cdt_certs_run',
    change: 'x_cdt_certs_change',
    announcement: 'x_cdt_certs_announcement',
    announcementCopy: 'x_cdt_certs_announcement_copy',
    lifespanPolicy: 'x_cdt_certs_lifespan_policy',
} as const

export type OwnTable = (typeof TABLE)[keyof typeof TABLE]
