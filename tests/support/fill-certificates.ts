import { type Instance } from '../../src/local-instance/instance'

export interface Filling {
    readonly total: number
    /** How many of them are due when the clock stands at `DUE_NOW`: their renewal windows opened a day before. */
    readonly due: number
    /** How many addresses share the due certificates; none when the department alone is written to. */
    readonly teams?: number
    /** The number of the first one, where others were written before. */
    readonly from?: number
}

/** What their sys_ids begin with; no other record's does. */
export const FILLED = 'be0000000000'

/** Friday 2026-11-20, 06:00 in Sacramento. */
export const DUE_NOW = '2026-11-20 14:00:00'

/**
 * Certificates of one department of the demo data, written below the platform's rules as an import would leave them. The
 * first are due, the others fall due in the years to come. Their sys_ids begin with `FILLED`.
 */
export function fillCertificates({ store }: Instance, { total, due, teams = 0, from = 0 }: Filling): void {
    const organization = store.get<{ sys_id: string }>('SELECT sys_id FROM x_cdt_certs_organization LIMIT 1')?.sys_id
    if (organization === undefined) throw new Error('There is no organization in the demo data')
    store.transaction(() => {
        store.run(
            `WITH RECURSIVE n(i) AS (SELECT ?4 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO x_cdt_certs_certificate (sys_id, number, common_name, names, name_set_key, kind, organization,
                 status, automation, managed_by, not_before, not_after, expires_at, renewable_from, start_by,
                 too_late_after, issue_expected_on, evidence_from, next_due_at, contacts_checked_at, fingerprint, scm_id)
             SELECT printf('be%030x', i), 'FILLED' || i, 'h' || i || '.example.ca.gov', 'h' || i || '.example.ca.gov',
                 'k' || i, 'single', ?2, 'active', 'none', 'cdt', '2026-07-01 00:00:00', '2027-01-15 23:59:59',
                 '2027-01-15 23:59:59', CASE WHEN i < ?3 THEN '2026-11-19 00:00:00' ELSE '2027-06-01 00:00:00' END,
                 '2026-12-20', '2026-12-30', '2027-01-05', '2026-11-01', CASE WHEN i < ?3 THEN '2026-11-19 00:00:00'
                 ELSE datetime('2027-06-01', '+' || (i % 9000) || ' hours') END, '2026-11-20 13:45:00', 'f' || i, 's' || i
             FROM n`,
            [from + total - 1, organization, from + due, from]
        )
        if (teams === 0) return
        store.run(
            `INSERT INTO x_cdt_certs_contact (sys_id, address, scope, certificate, organization, status, kind)
             SELECT 'bec' || substr(sys_id, 4), 'team' || (CAST(substr(number, 7) AS INTEGER) % ?1) || '@example.ca.gov',
                 'certificate', sys_id, organization, 'active', 'list'
             FROM x_cdt_certs_certificate WHERE sys_id >= printf('be%030x', ?3) AND sys_id LIKE '${FILLED}%' AND next_due_at <= ?2`,
            [teams, DUE_NOW, from]
        )
    })
}
