import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { validateSubmittal } from '../../src/server/handlers/submittal/validate-submittal'

/**
 * A submittal that was refused stays on its order as what it is, and a revocation asks for nothing to be issued. Moving through its states leaves a submittal as it was checked; only what
 * was asked for is checked again.
 */
BusinessRule({
    $id: Now.ID['submittal-rule-validate'],
    name: 'Submittal: asks only for what the service may issue',
    table: TABLE.submittal,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    filterCondition:
        'status!=refused^purpose!=revocation^csrVALCHANGES^ORhostnamesVALCHANGES^ORkindVALCHANGES^ORorganizationVALCHANGES',
    script: validateSubmittal,
})
