import '@servicenow/sdk/global'
import { CatalogUiPolicy, CheckboxVariable, MultiLineTextVariable, VariableSet } from '@servicenow/sdk/core'

/** T5: expedited handling may carry a fee and depends on the approval of CDT's manager. */
export const setExpedite = VariableSet({
    $id: Now.ID['catalog-set-expedite'],
    title: 'Expedited handling',
    internalName: 'certificate_services_expedite',
    description: 'Expedited handling, its fee and its reason',
    displayTitle: true,
    order: 900,
    variables: {
        expedite: CheckboxVariable({
            question: 'Handle it faster than promised',
            showHelp: true,
            helpText:
                "Only if the promised time is too long. It may carry a fee, depends on availability, and CDT's manager has to approve it.",
            order: 100,
        }),
        accept_fee: CheckboxVariable({
            question: 'My department accepts the fee that may come on top',
            order: 200,
        }),
        expedite_reason: MultiLineTextVariable({
            question: 'Why it is urgent',
            showHelp: true,
            helpText: 'What fails, for whom, and from when on.',
            order: 300,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-expedite-policy'],
    shortDescription: 'Fee and reason are asked for expedited handling only',
    variableSet: setExpedite,
    appliesTo: 'set',
    catalogCondition: `${setExpedite.variables.expedite}=true^EQ`,
    actions: [
        { variableName: setExpedite.variables.accept_fee, visible: true, mandatory: true },
        { variableName: setExpedite.variables.expedite_reason, visible: true, mandatory: true },
    ],
})
