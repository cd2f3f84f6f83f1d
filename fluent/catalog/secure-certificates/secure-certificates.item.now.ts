import '@servicenow/sdk/global'
import { CatalogItem, CatalogUiPolicy, SelectBoxVariable, SingleLineTextVariable } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setCertificate } from '../shared/certificate.set.now'
import { setContacts } from '../shared/contacts.set.now'
import { setDepartment } from '../shared/department.set.now'
import { setExpedite } from '../shared/expedite.set.now'
import { setMoreCertificates } from '../shared/more-certificates.set.now'

/** The option to have CDT issue a certificate on a department's behalf (R1, R5). */
export const itemSecureCertificates = CatalogItem({
    $id: Now.ID['secure-certificates-item'],
    name: 'Secure Certificates',
    shortDescription: 'Order, renew, change or revoke SSL/TLS and code-signing certificates of your department',
    description: Now.include('./description.html'),
    catalogs: [SERVICE_CATALOG],
    categories: [categoryCertificateServices],
    availableFor: [criteriaServiceUsers],
    flow: Now.ref('sys_hub_flow', 'secure-certificates-flow'),
    deliveryTime: { days: 5, hours: 0 },
    requestMethod: 'submit',
    availability: 'both',
    hideQuantitySelector: true,
    hideAddToCart: false,
    hideAttachment: true,
    order: 100,
    meta: ['SSL', 'TLS', 'HTTPS', 'certificate', 'CSR', 'SAN', 'code signing', 'renew', 'revoke', 'Sectigo'],
    variableSets: [
        { variableSet: setDepartment, order: 100 },
        { variableSet: setCertificate, order: 300 },
        { variableSet: setMoreCertificates, order: 500 },
        { variableSet: setContacts, order: 600 },
        { variableSet: setExpedite, order: 900 },
    ],
    variables: {
        option: SingleLineTextVariable({ question: 'Option', defaultValue: 'certificate', hidden: true, order: 1 }),
        kind: SelectBoxVariable({
            question: 'Kind of certificate',
            choices: {
                single: { label: 'Single name', sequence: 1 },
                san: { label: 'Several names (multi-domain, SAN)', sequence: 2 },
                code_signing: { label: 'Code signing', sequence: 3 },
            },
            defaultValue: 'single',
            mandatory: true,
            showHelp: true,
            helpText: 'For wildcards such as *.xyz.ca.gov use the item Wild Card Certificate.',
            order: 200,
        }),
        key_hardware: SelectBoxVariable({
            question: 'Hardware of the code-signing key',
            choices: {
                token: { label: 'A token that the certificate authority ships with the key in it', sequence: 1 },
                module: {
                    label: "A hardware module of the department's own (FIPS 140-2 level 2 or better)",
                    sequence: 2,
                },
                cloud: { label: 'A hardware module in a cloud (FIPS 140-2 level 2 or better)', sequence: 3 },
            },
            includeNone: true,
            showHelp: true,
            helpText:
                'Since June 2023 a code-signing key must be made, kept and used in certified hardware. For a module of your own, make the CSR there.',
            order: 210,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['secure-certificates-policy-code-signing'],
    shortDescription: 'Code signing asks for the hardware of its key',
    catalogItem: itemSecureCertificates,
    appliesTo: 'item',
    catalogCondition: `${itemSecureCertificates.variables.kind}=code_signing^EQ`,
    actions: [{ variableName: itemSecureCertificates.variables.key_hardware, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['secure-certificates-policy-server'],
    shortDescription: 'What serves names runs on a server',
    catalogItem: itemSecureCertificates,
    appliesTo: 'item',
    catalogCondition: `${setCertificate.variables.purpose}!=revocation^${itemSecureCertificates.variables.kind}!=code_signing^EQ`,
    actions: [
        { variableName: setCertificate.variables.additional_names, visible: true },
        { variableName: setCertificate.variables.server_platform, visible: true, mandatory: true },
        { variableName: setCertificate.variables.server_platform_version, visible: true, mandatory: true },
        { variableName: setCertificate.variables.installation, visible: true },
    ],
})
