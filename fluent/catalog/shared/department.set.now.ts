import '@servicenow/sdk/global'
import { ReferenceVariable, VariableSet } from '@servicenow/sdk/core'

/** For whom something is ordered: the own department, whatever the form says. */
export const setDepartment = VariableSet({
    $id: Now.ID['catalog-set-department'],
    title: 'Your department',
    internalName: 'certificate_services_department',
    description: 'The department that an order is for',
    displayTitle: true,
    order: 100,
    variables: {
        department: ReferenceVariable({
            question: 'Department',
            referenceTable: 'x_cdt_certs_organization',
            defaultValue: 'javascript:new x_cdt_certs.CertificateServicesDefaults().ownOrganization()',
            useReferenceQualifier: 'simple',
            referenceQualCondition: 'active=true',
            showHelp: true,
            helpText:
                'You can order for your own department. It is empty when your department is not enrolled yet: ask with Question/Inquiry.',
            order: 100,
        }),
    },
})
