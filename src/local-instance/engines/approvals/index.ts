import { type Platform } from '../../platform'

/** Keeps task.approval in step with the approver records (platform specification 3.7). */
export function installApprovals(platform: Platform): void {
    throw new Error(`installApprovals(${platform.session.userName}) is not written yet`)
}
