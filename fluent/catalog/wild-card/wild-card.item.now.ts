import '@servicenow/sdk/global'
import {
    CatalogItem,
    ContainerEndVariable,
    ContainerStartVariable,
    DateVariable,
    MultiLineTextVariable,
    ReferenceVariable,
    SelectBoxVariable,
    SingleLineTextVariable,
} from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../../app/platform-ids'
import { categoryCertificateServices, criteriaServiceUsers } from '../category.now'
import { setExpedite } from '../shared/expedite.set.now'

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
    variableSets: [{ variableSet: setExpedite, order: 1700 }],
    variables: {
        request_start: ContainerStartVariable({
            question: 'Your request',
            displayTitle: true,
            layout: '2across',
            order: 100,
        }),
        department: ReferenceVariable({
            question: 'Department',
            referenceTable: 'x_cdt_certs_organization',
            defaultValue: 'javascript:new x_cdt_certs.CertificateServicesDefaults().ownOrganization()',
            useReferenceQualifier: 'simple',
            referenceQualCondition: 'active=true',
            mandatory: true,
            showHelp: true,
            helpText: 'You can order for your own department. Its approved domains decide which names are accepted.',
            order: 200,
        }),
        purpose: SelectBoxVariable({
            question: 'Purpose',
            choices: {
                new: { label: 'New certificate', sequence: 1 },
                renewal: { label: 'Renewal of a certificate for the same names', sequence: 2 },
            },
            defaultValue: 'new',
            mandatory: true,
            showHelp: true,
            helpText: 'Choose renewal when a certificate for exactly these names is in use today.',
            order: 300,
        }),
        wanted_by: DateVariable({
            question: 'Wanted by',
            showHelp: true,
            helpText:
                'Only if it is urgent. Certificates come within 5 business days after approval; renewals are done a week before expiration unless you give an earlier date here.',
            order: 400,
        }),
        request_end: ContainerEndVariable({ order: 500 }),
        certificate_start: ContainerStartVariable({
            question: 'The certificate',
            displayTitle: true,
            layout: 'normal',
            order: 600,
        }),
        kind: SelectBoxVariable({
            question: 'Kind of certificate',
            choices: {
                wildcard: { label: 'Wildcard', sequence: 1 },
            },
            defaultValue: 'wildcard',
            mandatory: true,
            showHelp: true,
            helpText:
                '*.xyz.ca.gov covers www.xyz.ca.gov, but neither xyz.ca.gov itself nor www.abc.xyz.ca.gov. Its key is on many servers: when one is broken into, all are.',
            order: 700,
        }),
        csr: MultiLineTextVariable({
            question: 'Certificate signing request (CSR)',
            mandatory: true,
            showHelp: true,
            helpText:
                'Paste the whole text, from -----BEGIN CERTIFICATE REQUEST----- to -----END CERTIFICATE REQUEST-----. Never paste a private key: it must stay on your server.',
            order: 800,
        }),
        additional_names: MultiLineTextVariable({
            question: 'Additional host names',
            showHelp: true,
            helpText: 'Names wanted besides the wildcard, one a line, such as xyz.ca.gov itself.',
            order: 900,
        }),
        certificate_end: ContainerEndVariable({ order: 1000 }),
        server_start: ContainerStartVariable({
            question: 'Where it is installed, and who is told',
            displayTitle: true,
            layout: '2across',
            order: 1100,
        }),
        server_platform: SelectBoxVariable({
            question: 'Server platform',
            choices: {
                apache: { label: 'Apache HTTP Server', sequence: 1 },
                nginx: { label: 'nginx', sequence: 2 },
                iis: { label: 'Microsoft IIS', sequence: 3 },
                tomcat: { label: 'Tomcat or other Java server', sequence: 4 },
                f5: { label: 'F5 BIG-IP', sequence: 5 },
                aws: { label: 'Amazon Web Services', sequence: 6 },
                azure: { label: 'Microsoft Azure', sequence: 7 },
                other: { label: 'Other', sequence: 8 },
            },
            includeNone: true,
            mandatory: true,
            showHelp: true,
            helpText: "The software that will use the certificate. It must be within its vendor's supported versions.",
            order: 1200,
        }),
        server_platform_version: SingleLineTextVariable({
            question: 'Version of the server platform',
            mandatory: true,
            showHelp: true,
            helpText: 'For example 2.4 or 10.0. For Other, name the product too.',
            order: 1300,
        }),
        contacts: MultiLineTextVariable({
            question: 'Contacts to notify',
            mandatory: true,
            showHelp: true,
            helpText:
                'E-mail addresses that are warned before the certificate expires, one a line. Give at least one shared mailbox or distribution list, so that somebody reads it when a colleague has left.',
            order: 1400,
        }),
        notes: MultiLineTextVariable({
            question: 'Notes for Certificate Services',
            showHelp: true,
            helpText: 'Anything else the people who issue it should know.',
            order: 1500,
        }),
        server_end: ContainerEndVariable({ order: 1600 }),
    },
})
