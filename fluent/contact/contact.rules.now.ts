import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import { TABLE } from '../../src/server/core/tables'
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
