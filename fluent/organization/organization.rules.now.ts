import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { validateOrganization } from '../../src/server/handlers/organization/validate-organization'

BusinessRule({
    $id: Now.ID['organization-rule-validate'],
    name: 'Organization: is the only one of its department, with a deputy other than the approver',
    table: TABLE.organization,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    script: validateOrganization,
})
