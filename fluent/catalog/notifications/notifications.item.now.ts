import '@servicenow/sdk/global'
import {
    CatalogItem,
    CatalogUiPolicy,
    DateVariable,
    MultiLineTextVariable,
    ReferenceVariable,
    SelectBoxVariable,
    SingleLineTextVariable,
} from '@servicenow/sdk/core'
import { OPTION } from '../../../src/server/core/option/option'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setDepartment } from '../shared/department.set.now'

/** Say who is warned before certificates of your department expire */
export const itemNotifications = CatalogItem({
    $id: Now.ID['notifications-item'],
    name: 'Add/Delete SSL Cert Notifications',
    shortDescription: 'Say who is warned before certificates of your department expire',
    description: Now.include('./description.html'),
    catalogs: [SERVICE_CATALOG],
    categories: [categoryCertificateServices],
    availableFor: [criteriaServiceUsers],
    flow: Now.ref('sys_hub_flow', 'notifications-flow'),
    deliveryTime: { days: 0, hours: 0 },
    requestMethod: 'submit',
    availability: 'both',
    hideQuantitySelector: true,
    hideAddToCart: false,
    hideAttachment: true,
    order: 400,
    meta: ['notification', 'contact', 'renewal', 'warning', 'suspend'],
    variableSets: [{ variableSet: setDepartment, order: 100 }],
    variables: {
        option: SingleLineTextVariable({
            question: 'Option',
            defaultValue: OPTION.notifications,
            hidden: true,
            order: 1,
        }),
        change: SelectBoxVariable({
            question: 'What is to be done',
            choices: {
                add: { label: 'Add contacts', sequence: 1 },
                delete: { label: 'Delete contacts', sequence: 2 },
                suspend: { label: 'Suspend contacts for a while', sequence: 3 },
            },
            defaultValue: 'add',
            mandatory: true,
            order: 110,
        }),
        scope: SelectBoxVariable({
            question: 'For which certificates',
            choices: {
                organization: { label: 'All certificates of my department', sequence: 1 },
                certificate: { label: 'One certificate', sequence: 2 },
            },
            defaultValue: 'organization',
            mandatory: true,
            order: 120,
        }),
        certificate: ReferenceVariable({
            question: 'Certificate',
            referenceTable: 'x_cdt_certs_certificate',
            useReferenceQualifier: 'simple',
            referenceQualCondition:
                'statusINissued,active,renewal_due^organization.department=javascript:gs.getUser().getDepartmentID()',
            order: 130,
        }),
        addresses: MultiLineTextVariable({
            question: 'E-mail addresses',
            mandatory: true,
            showHelp: true,
            helpText: 'One a line. Distribution lists are best: somebody reads them when a colleague has left.',
            order: 140,
        }),
        suspended_until: DateVariable({
            question: 'Suspended until',
            showHelp: true,
            helpText:
                'The notices start again by themselves on this day. The warnings of the last week are sent all the same.',
            order: 150,
        }),
        reason: MultiLineTextVariable({
            question: 'Reason',
            showHelp: true,
            helpText: 'Why the notices are suspended.',
            order: 160,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['notifications-policy-certificate'],
    shortDescription: 'One certificate is named',
    catalogItem: itemNotifications,
    catalogCondition: `${itemNotifications.variables.scope}=certificate^EQ`,
    actions: [{ variableName: itemNotifications.variables.certificate, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['notifications-policy-suspend'],
    shortDescription: 'A suspension has an end and a reason',
    catalogItem: itemNotifications,
    catalogCondition: `${itemNotifications.variables.change}=suspend^EQ`,
    actions: [
        { variableName: itemNotifications.variables.suspended_until, visible: true, mandatory: true },
        { variableName: itemNotifications.variables.reason, visible: true, mandatory: true },
    ],
})
