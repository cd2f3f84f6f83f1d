import { passwordResetFaults } from '../../core/option/password-reset'
import { page, STEPS } from '../../core/option/steps'
import { TASK_KIND } from '../../core/states'
import { adminsOf, findAdmin } from '../../records/delegated-admin'
import { type OptionWork } from './option-work'

/** Password Reset (A3): who may ask for it is checked, so nobody has to approve. */
export const passwordResetWork: OptionWork = {
    openToAll: false,
    approvals: { department: false, cdt: false },

    summary: (order) => `a new password for ${findAdmin(order.administrator)?.login ?? ''}`,

    faults: (order, { requester, organization }) =>
        passwordResetFaults(order, {
            requester: requester.id,
            approvers: organization?.approvers ?? [],
            admins: adminsOf(organization?.id ?? ''),
        }),

    takeIn: () => ({ kind: 'work' }),

    work(order, { requester, organization }) {
        const login = findAdmin(order.administrator)?.login ?? ''
        return {
            kind: TASK_KIND.resetPassword,
            title: `Reset the password of ${login}`,
            delegatedAdmin: order.administrator,
            steps: page(
                [
                    ['Department', organization?.name ?? ''],
                    ['Requester', `${requester.name} <${requester.email}>`],
                    ['Login', login],
                    ['Reason', order.reason],
                ],
                STEPS.resetPassword
            ),
        }
    },
}
