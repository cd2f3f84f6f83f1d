import '@servicenow/sdk/global'
import {
    CatalogItem,
    CatalogUiPolicy,
    CheckboxVariable,
    ListCollectorVariable,
    MultiLineTextVariable,
    ReferenceVariable,
    SelectBoxVariable,
    SingleLineTextVariable,
} from '@servicenow/sdk/core'
import { OPTION } from '../../../src/server/core/option/option'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setDepartment } from '../shared/department.set.now'
import { setExpedite } from '../shared/expedite.set.now'

/** Give somebody of your department access to Sectigo Certificate Manager, or take it away */
export const itemDelegatedAdministrator = CatalogItem({
    $id: Now.ID['delegated-administrator-item'],
    name: 'Add/Delete Delegated Administrator',
    shortDescription: 'Give somebody of your department access to Sectigo Certificate Manager, or take it away',
    description: Now.include('./description.html'),
    catalogs: [SERVICE_CATALOG],
    categories: [categoryCertificateServices],
    availableFor: [criteriaServiceUsers],
    flow: Now.ref('sys_hub_flow', 'delegated-administrator-flow'),
    deliveryTime: { days: 5, hours: 0 },
    requestMethod: 'submit',
    availability: 'both',
    hideQuantitySelector: true,
    hideAddToCart: false,
    hideAttachment: true,
    order: 300,
    meta: ['delegated administrator', 'DA', 'SCM', 'access', 'Sectigo'],
    variableSets: [
        { variableSet: setDepartment, order: 100 },
        { variableSet: setExpedite, order: 900 },
    ],
    variables: {
        option: SingleLineTextVariable({
            question: 'Option',
            defaultValue: OPTION.delegatedAdmin,
            hidden: true,
            order: 1,
        }),
        change: SelectBoxVariable({
            question: 'What is to be done',
            choices: {
                add: { label: 'Add a delegated administrator', sequence: 1 },
                delete: { label: 'Delete a delegated administrator', sequence: 2 },
            },
            mandatory: true,
            defaultValue: 'add',
            order: 110,
        }),
        holder: SelectBoxVariable({
            question: 'Who gets the access',
            choices: {
                person: { label: 'A person', sequence: 1 },
                shared: { label: 'A shared departmental account', sequence: 2 },
            },
            defaultValue: 'person',
            showHelp: true,
            helpText:
                'Two or three people per department, or a shared account: one alone is a single point of failure.',
            order: 120,
        }),
        user: ReferenceVariable({
            question: 'Person',
            referenceTable: 'sys_user',
            useReferenceQualifier: 'simple',
            referenceQualCondition: 'active=true^department=javascript:gs.getUser().getDepartmentID()',
            showHelp: true,
            helpText: 'Somebody of your own department.',
            order: 130,
        }),
        shared_mailbox: SingleLineTextVariable({
            question: 'Mailbox of the shared account',
            showHelp: true,
            helpText: 'SCM sends its mails there; several people have to read it.',
            order: 140,
        }),
        domains: ListCollectorVariable({
            question: 'Approved domains',
            listTable: 'x_cdt_certs_domain',
            referenceQual: 'status=approved^organization.department=javascript:gs.getUser().getDepartmentID()',
            showHelp: true,
            helpText: 'Certificates may be issued for these domains and no others.',
            order: 150,
        }),
        training: CheckboxVariable({
            question: 'The training material will be worked through before the first certificate',
            order: 160,
        }),
        administrator: ReferenceVariable({
            question: 'Delegated administrator to delete',
            referenceTable: 'x_cdt_certs_delegated_admin',
            useReferenceQualifier: 'simple',
            referenceQualCondition: 'status!=removed^organization.department=javascript:gs.getUser().getDepartmentID()',
            order: 170,
        }),
        successor: ReferenceVariable({
            question: 'Successor',
            referenceTable: 'x_cdt_certs_delegated_admin',
            useReferenceQualifier: 'simple',
            referenceQualCondition:
                'statusINactive,provisioned^organization.department=javascript:gs.getUser().getDepartmentID()',
            showHelp: true,
            helpText: 'Takes over delegated domains, notices and open renewals.',
            order: 180,
        }),
        leave_nobody: CheckboxVariable({
            question: 'Nobody is left: the department goes without a delegated administrator',
            order: 190,
        }),
        reason: MultiLineTextVariable({
            question: 'Reason',
            showHelp: true,
            helpText: 'Why access is given or taken away. It is kept with the access.',
            order: 200,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['delegated-administrator-policy-add'],
    shortDescription: 'Adding asks for the holder, the domains and the training',
    catalogItem: itemDelegatedAdministrator,
    catalogCondition: `${itemDelegatedAdministrator.variables.change}=add^EQ`,
    actions: [
        { variableName: itemDelegatedAdministrator.variables.holder, visible: true, mandatory: true },
        { variableName: itemDelegatedAdministrator.variables.domains, visible: true, mandatory: true },
        { variableName: itemDelegatedAdministrator.variables.training, visible: true, mandatory: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['delegated-administrator-policy-person'],
    shortDescription: 'A person is named',
    catalogItem: itemDelegatedAdministrator,
    catalogCondition: `${itemDelegatedAdministrator.variables.change}=add^${itemDelegatedAdministrator.variables.holder}=person^EQ`,
    actions: [{ variableName: itemDelegatedAdministrator.variables.user, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['delegated-administrator-policy-shared'],
    shortDescription: 'A shared account has a mailbox',
    catalogItem: itemDelegatedAdministrator,
    catalogCondition: `${itemDelegatedAdministrator.variables.change}=add^${itemDelegatedAdministrator.variables.holder}=shared^EQ`,
    actions: [{ variableName: itemDelegatedAdministrator.variables.shared_mailbox, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['delegated-administrator-policy-delete'],
    shortDescription: 'Deleting asks who leaves, who follows and why',
    catalogItem: itemDelegatedAdministrator,
    catalogCondition: `${itemDelegatedAdministrator.variables.change}=delete^EQ`,
    actions: [
        { variableName: itemDelegatedAdministrator.variables.administrator, visible: true, mandatory: true },
        { variableName: itemDelegatedAdministrator.variables.successor, visible: true, mandatory: false },
        { variableName: itemDelegatedAdministrator.variables.leave_nobody, visible: true, mandatory: false },
        { variableName: itemDelegatedAdministrator.variables.reason, visible: true, mandatory: true },
    ],
})
