import { type WriteEngine } from '../../platform'

/** `sys_user.name` is made of the first and the last name, as on the platform. */
export const userName: WriteEngine = {
    name: 'user name',
    phase: 'before',
    onWrite({ operation, record }) {
        if (operation === 'delete' || record.getTableName() !== 'sys_user') return
        const parts = [record.getValue('first_name'), record.getValue('last_name')].filter((part) => part !== null)
        if (parts.length > 0) record.setValue('name', parts.join(' '))
    },
}
