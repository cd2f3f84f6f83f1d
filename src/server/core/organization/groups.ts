/** The groups of the service, by the names the code uses; `fluent/app/groups.now.ts` declares them. */
export const GROUP = {
    certificateServices: 'Certificate Services',
    approvers: 'Certificate Services Approvers',
    managers: 'Certificate Services Managers',
} as const
