import { type GlideRecord } from '@servicenow/glide'
import { GROUP } from '../../core/organization/groups'
import { nameDifference } from '../../core/task/compare-names'
import { dueForRenewal, insertComparison, toNamed } from '../../records/comparison'
import { groupNamed } from '../../records/user'

/**
 * After a certificate is recorded: where it shares some names, but not all, with one whose renewal is due, a human decides
 * whether it replaces that one. Names that only overlap prove nothing.
 */
export function askAboutNames(current: GlideRecord): void {
    const newer = toNamed(current)
    const organization = current.getValue('organization') ?? ''
    for (const older of dueForRenewal(organization, newer.id)) {
        const { missing, added, common } = nameDifference(older.names, newer.names)
        const differs = missing.length + added.length > 0
        if (common.length === 0 || !differs || older.notAfter >= newer.notAfter) continue
        insertComparison(older, newer, organization, groupNamed(GROUP.certificateServices))
    }
}
