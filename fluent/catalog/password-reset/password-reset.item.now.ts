import '@servicenow/sdk/global'
import { CatalogItem, MultiLineTextVariable, ReferenceVariable, SingleLineTextVariable } from '@servicenow/sdk/core'
import { OPTION } from '../../../src/server/core/option/option'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setDepartment } from '../shared/department.set.now'
import { setExpedite } from '../shared/expedite.set.now'

/** Have the password of a login in Sectigo Certificate Manager reset */
export const itemPasswordReset = CatalogItem({
    $id: Now.ID['password-reset-item'],
    name: 'Password Reset',
    shortDescription: 'Have the password of a login in Sectigo Certificate Manager reset',
    description: Now.include('./description.html'),
    catalogs: [SERVICE_CATALOG],
    categories: [categoryCertificateServices],
    availableFor: [criteriaServiceUsers],
    flow: Now.ref('sys_hub_flow', 'password-reset-flow'),
    deliveryTime: { days: 5, hours: 0 },
    requestMethod: 'submit',
    availability: 'both',
    hideQuantitySelector: true,
    hideAddToCart: false,
    hideAttachment: true,
    order: 500,
    meta: ['password', 'login', 'SCM', 'locked'],
    variableSets: [
        { variableSet: setDepartment, order: 100 },
        { variableSet: setExpedite, order: 900 },
    ],
    variables: {
        option: SingleLineTextVariable({
            question: 'Option',
            defaultValue: OPTION.passwordReset,
            hidden: true,
            order: 1,
        }),
        administrator: ReferenceVariable({
            question: 'Login',
            referenceTable: 'x_cdt_certs_delegated_admin',
            useReferenceQualifier: 'simple',
            referenceQualCondition:
                'statusINactive,provisioned^organization.department=javascript:gs.getUser().getDepartmentID()',
            mandatory: true,
            showHelp: true,
            helpText: 'The holder, another delegated administrator of the department or its approver may order this.',
            order: 110,
        }),
        reason: MultiLineTextVariable({
            question: 'What happened',
            showHelp: true,
            helpText: 'For example: expired, forgotten, locked. Never write a password here.',
            order: 120,
        }),
    },
})
