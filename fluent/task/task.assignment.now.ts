import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { groupCertificateServices } from '../app/groups.now'

/** Work that nobody has yet is the queue's: an instance may put rules of its own before this one. */
Record({
    $id: Now.ID['task-assignment-queue'],
    table: 'sysrule_assignment',
    data: {
        name: 'Certificate Services task: to the queue of Certificate Services',
        table: TABLE.task,
        group: groupCertificateServices,
        match_conditions: 'ALL',
        script: '',
        active: true,
        order: 1000,
    },
})
