import '@servicenow/sdk/global'
import { ContainerEndVariable, ContainerStartVariable, MultiLineTextVariable, VariableSet } from '@servicenow/sdk/core'

/** N1: who is warned before a certificate expires. */
export const setContacts = VariableSet({
    $id: Now.ID['catalog-set-contacts'],
    title: 'Who is told',
    internalName: 'certificate_services_contacts',
    description: 'Contacts and notes of an order',
    displayTitle: false,
    order: 600,
    variables: {
        contacts_start: ContainerStartVariable({
            question: 'Who is told',
            displayTitle: true,
            layout: 'normal',
            order: 100,
        }),
        contacts: MultiLineTextVariable({
            question: 'Contacts to notify',
            mandatory: true,
            showHelp: true,
            helpText:
                'E-mail addresses that are warned before the certificate expires, one a line. Give at least one shared mailbox or distribution list, so that somebody reads it when a colleague has left.',
            order: 200,
        }),
        notes: MultiLineTextVariable({
            question: 'Notes for Certificate Services',
            showHelp: true,
            helpText: 'Anything else the people who do the work should know.',
            order: 300,
        }),
        contacts_end: ContainerEndVariable({ order: 400 }),
    },
})
