import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
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
