import '@servicenow/sdk/global'
import { CatalogItem, CatalogUiPolicy, SelectBoxVariable, SingleLineTextVariable } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setCertificate } from '../shared/certificate.set.now'
import { setContacts } from '../shared/contacts.set.now'
import { setDepartment } from '../shared/department.set.now'
import { setExpedite } from '../shared/expedite.set.now'
import { setMoreCertificates } from '../shared/more-certificates.set.now'

/** One certificate for all hosts directly below a domain (D3). */
export const itemWildCard = CatalogItem({
    $id: Now.ID['wild-card-item'],
    name: 'Wild Card Certificate',
    shortDescription: 'Order one certificate for all hosts directly below a domain, such as *.xyz.ca.gov',
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
    order: 200,
    meta: ['wildcard', 'wild card', 'SSL', 'TLS', 'certificate', 'CSR', 'Sectigo'],
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
            choices: { wildcard: { label: 'Wildcard', sequence: 1 } },
            defaultValue: 'wildcard',
            mandatory: true,
            showHelp: true,
            helpText:
                '*.xyz.ca.gov covers www.xyz.ca.gov, but neither xyz.ca.gov itself nor www.abc.xyz.ca.gov. Its key is on many servers: when one is broken into, all are.',
            order: 200,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['wild-card-policy-server'],
    shortDescription: 'What serves names runs on a server',
    catalogItem: itemWildCard,
    appliesTo: 'item',
    catalogCondition: `${setCertificate.variables.purpose}!=revocation^EQ`,
    actions: [
        { variableName: setCertificate.variables.additional_names, visible: true },
        { variableName: setCertificate.variables.server_platform, visible: true, mandatory: true },
        { variableName: setCertificate.variables.server_platform_version, visible: true, mandatory: true },
        { variableName: setCertificate.variables.installation, visible: true },
    ],
})
