/** The service-level definitions by name. Their durations are the promise (T3); app admins change them there and nowhere else. */
export const SLA = {
    issueTarget: 'Issue certificate: target',
    issueObjective: 'Issue certificate: objective',
} as const
