import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { acceptIdentityEvidence } from '../../src/server/handlers/validation/accept-evidence'
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

BusinessRule({
    $id: Now.ID['organization-rule-accept-evidence'],
    name: 'Organization: a new validation of its identity closes the work that asked for it',
    table: TABLE.organization,
    when: 'after',
    action: ['update'],
    order: 200,
    filterCondition: 'identity_validated_onVALCHANGES',
    script: acceptIdentityEvidence,
})
