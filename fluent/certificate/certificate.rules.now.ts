import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { guardLife } from '../../src/server/handlers/certificate/guard-life'
import { completeGivenFacts } from '../../src/server/handlers/certificate/complete-given-facts'
import { readCertificate } from '../../src/server/handlers/certificate/read-certificate'

/** Order 100 reads; the renewal dates that follow from it come at 300. */
BusinessRule({
    $id: Now.ID['certificate-rule-read'],
    name: 'Certificate: says what its text says',
    table: TABLE.certificate,
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    filterCondition: 'pemISNOTEMPTY^pemVALCHANGES',
    script: readCertificate,
})

BusinessRule({
    $id: Now.ID['certificate-rule-given-facts'],
    name: 'Certificate: works out what follows from given facts',
    table: TABLE.certificate,
    when: 'before',
    action: ['insert', 'update'],
    order: 110,
    filterCondition: 'pemISEMPTY',
    script: completeGivenFacts,
})

BusinessRule({
    $id: Now.ID['certificate-rule-guard-life'],
    name: 'Certificate: takes only the steps of its life',
    table: TABLE.certificate,
    when: 'before',
    action: ['update'],
    order: 50,
    filterCondition: 'statusVALCHANGES',
    script: guardLife,
})
