import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { validateDomain } from '../../src/server/handlers/domain/validate-domain'

BusinessRule({
    $id: Now.ID['domain-rule-validate'],
    name: 'Domain: lies under an authorized root',
    table: TABLE.domain,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    filterCondition: 'nameVALCHANGES^ORkindVALCHANGES^ORwildcard_allowedVALCHANGES',
    script: validateDomain,
})
