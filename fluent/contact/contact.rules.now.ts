import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
import { deleteContacts } from '../../src/server/handlers/contact/delete-contacts'
import { guardLastContact } from '../../src/server/handlers/contact/guard-last-contact'
import { lookAgain } from '../../src/server/handlers/contact/look-again'
import { validateContact } from '../../src/server/handlers/contact/validate-contact'

BusinessRule({
    $id: Now.ID['contact-rule-validate'],
    name: 'Contact: can be reached, and a suspension ends',
    table: TABLE.contact,
    when: 'before',
    action: ['insert', 'update'],
    order: 200,
    script: validateContact,
})

BusinessRule({
    $id: Now.ID['contact-rule-look-again'],
    name: 'Contact: its certificates are looked at again',
    table: TABLE.contact,
    when: 'after',
    action: ['insert', 'update', 'delete'],
    order: 200,
    script: lookAgain,
})

BusinessRule({
    $id: Now.ID['contact-rule-guard-deletion'],
    name: 'Contact: the last one who can be reached stays',
    table: TABLE.contact,
    when: 'before',
    action: ['delete'],
    order: 200,
    script: guardLastContact,
})

BusinessRule({
    $id: Now.ID['contact-rule-guard-move'],
    name: 'Contact: the last one who can be reached is not moved away',
    table: TABLE.contact,
    when: 'before',
    action: ['update'],
    order: 210,
    filterCondition: 'scopeVALCHANGES^ORcertificateVALCHANGES^ORorganizationVALCHANGES',
    script: guardLastContact,
})

BusinessRule({
    $id: Now.ID['contact-rule-go-with-certificate'],
    name: 'Certificate: its contacts go with it',
    table: TABLE.certificate,
    when: 'before',
    action: ['delete'],
    order: 100,
    script: deleteContacts,
})
