import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { RENEWAL_PROPERTY } from '../../src/server/core/renewal/settings'
import { TABLE } from '../../src/server/core/tables'
import { askAboutNames } from '../../src/server/handlers/renewal/ask-about-names'
import { askForReplan } from '../../src/server/handlers/renewal/ask-for-replan'
import { noteNotNeeded } from '../../src/server/handlers/renewal/note-not-needed'
import { planRenewal } from '../../src/server/handlers/renewal/plan-renewal'
import { replaceOlderCertificates } from '../../src/server/handlers/renewal/replace-older-certificates'

/** After the certificate's text was read (100), whose dates it needs. */
BusinessRule({
    $id: Now.ID['certificate-rule-plan-renewal'],
    name: 'Certificate: has its renewal planned',
    table: TABLE.certificate,
    when: 'before',
    action: ['insert', 'update'],
    order: 300,
    filterCondition:
        'not_beforeVALCHANGES^ORnot_afterVALCHANGES^ORexpires_atVALCHANGES^ORwindow_ends_onVALCHANGES^ORkindVALCHANGES^ORmanaged_byVALCHANGES^ORnot_needed_sinceVALCHANGES^ORstatusVALCHANGES',
    script: planRenewal,
})

BusinessRule({
    $id: Now.ID['certificate-rule-replace-older'],
    name: 'Certificate: replaces the older ones for the same names',
    table: TABLE.certificate,
    when: 'after',
    action: ['insert'],
    order: 200,
    filterCondition: 'statusINissued,active,renewal_due^name_set_keyISNOTEMPTY',
    script: replaceOlderCertificates,
})

BusinessRule({
    $id: Now.ID['certificate-rule-ask-about-names'],
    name: 'Certificate: other names than one that is due are for a human',
    table: TABLE.certificate,
    when: 'after',
    action: ['insert'],
    order: 210,
    filterCondition: 'statusINissued,active,renewal_due^namesISNOTEMPTY',
    script: askAboutNames,
})

BusinessRule({
    $id: Now.ID['certificate-rule-not-needed'],
    name: 'Certificate Services task: whose renewal is closed without a newer certificate is not needed any more',
    table: TABLE.task,
    when: 'after',
    action: ['update'],
    order: 220,
    filterCondition: 'kind=renewal^activeVALCHANGES',
    script: noteNotNeeded,
})

BusinessRule({
    $id: Now.ID['certificate-rule-replan-policy'],
    name: 'Lifespan policy: certificates are planned anew',
    table: TABLE.lifespanPolicy,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 200,
    script: askForReplan,
})

/** A table of another scope: only afterwards, and on its own. */
BusinessRule({
    $id: Now.ID['certificate-rule-replan-calendar'],
    name: 'State holidays: certificates are planned anew',
    table: 'cmn_schedule_span',
    when: 'async',
    action: ['insert', 'update', 'delete'],
    order: 200,
    filterCondition: 'schedule.name=California state holidays',
    script: askForReplan,
})

/** So is this one; a setting that others wrote makes no difference, and the plans stay. */
BusinessRule({
    $id: Now.ID['certificate-rule-replan-settings'],
    name: 'Renewal settings: certificates are planned anew',
    table: 'sys_properties',
    when: 'async',
    action: ['insert', 'update', 'delete'],
    order: 200,
    filterCondition: `nameIN${RENEWAL_PROPERTY.objectiveBusinessDays},${RENEWAL_PROPERTY.installBufferDays}`,
    script: askForReplan,
})
