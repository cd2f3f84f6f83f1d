import {
    ADMIN_STATUS,
    AUTOMATION,
    BREACH_CAUSE,
    CERTIFICATE_KIND,
    CERTIFICATE_STATUS,
    CONTACT_STATUS,
    DEPARTMENT_NOTICE,
    DOMAIN_KIND,
    DOMAIN_STATUS,
    MANAGED_BY,
    NOTICE_STAGE,
    OUTCOME,
    PASSWORD_STAGE,
    PURPOSE,
    SUBMITTAL_STATUS,
    TASK_KIND,
    WAITING_ON,
    WARNING,
} from '../../src/server/core/states'
import { TABLE } from '../../src/server/core/tables'
import { builtPackage } from './built-package'

const choices = builtPackage().rowsOf('sys_choice')

describe('the choices of a column are the states that the code knows', () => {
    it.each([
        [TABLE.domain, 'status', DOMAIN_STATUS],
        [TABLE.domain, 'kind', DOMAIN_KIND],
        [TABLE.certificate, 'status', CERTIFICATE_STATUS],
        [TABLE.certificate, 'kind', CERTIFICATE_KIND],
        [TABLE.certificate, 'managed_by', MANAGED_BY],
        [TABLE.submittal, 'status', SUBMITTAL_STATUS],
        [TABLE.submittal, 'purpose', PURPOSE],
        [TABLE.submittal, 'kind', CERTIFICATE_KIND],
        [TABLE.delegatedAdmin, 'status', ADMIN_STATUS],
        [TABLE.certificate, 'automation', AUTOMATION],
        [TABLE.contact, 'status', CONTACT_STATUS],
        [TABLE.task, 'kind', TASK_KIND],
        [TABLE.task, 'waiting_on', WAITING_ON],
        [TABLE.task, 'outcome', OUTCOME],
        [TABLE.task, 'warned', WARNING],
        [TABLE.task, 'breach_cause', BREACH_CAUSE],
        [
            TABLE.notice,
            'stage',
            [NOTICE_STAGE, PASSWORD_STAGE, DEPARTMENT_NOTICE].flatMap((stages) => Object.values(stages)),
        ],
    ])('%s.%s', (table, column, states) => {
        const values = choices
            .filter((row) => row.values.name === table && row.values.element === column)
            .map((row) => row.values.value)
        expect(values.sort()).toEqual(Object.values(states).sort())
    })
})
