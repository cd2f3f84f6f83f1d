import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { acceptDomainEvidence } from '../../src/server/handlers/validation/accept-evidence'
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

BusinessRule({
    $id: Now.ID['domain-rule-accept-evidence'],
    name: 'Domain: newer evidence closes the work that asked for it',
    table: TABLE.domain,
    when: 'after',
    action: ['update'],
    order: 200,
    filterCondition: 'validated_onVALCHANGES^ORdcv_methodVALCHANGES',
    script: acceptDomainEvidence,
})
