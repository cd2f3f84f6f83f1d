import '@servicenow/sdk/global'
import {
    AttachmentVariable,
    CatalogUiPolicy,
    ContainerEndVariable,
    ContainerStartVariable,
    DateVariable,
    MultiLineTextVariable,
    ReferenceVariable,
    SelectBoxVariable,
    SingleLineTextVariable,
    VariableSet,
} from '@servicenow/sdk/core'
import { CSR_SOURCE, INSTALLATION, REVOCATION_REASON } from '../../../src/server/core/submittal/order'

/**
 * What is asked of a certificate, whatever its kind: why it is ordered, the request, and the server. What has to be filled
 * in depends on the purpose, so the form's policies and the order itself say so, and no variable is mandatory by itself.
 */
export const setCertificate = VariableSet({
    $id: Now.ID['catalog-set-certificate'],
    title: 'The certificate',
    internalName: 'certificate_services_certificate',
    description: 'Purpose, request and server of a certificate',
    displayTitle: false,
    order: 300,
    variables: {
        request_start: ContainerStartVariable({
            question: 'Your request',
            displayTitle: true,
            layout: '2across',
            order: 100,
        }),
        purpose: SelectBoxVariable({
            question: 'Purpose',
            choices: {
                new: { label: 'New certificate', sequence: 1 },
                renewal: { label: 'Renewal of a certificate for the same names', sequence: 2 },
                reissue: { label: 'Change of a certificate within 25 days of its delivery', sequence: 3 },
                revocation: { label: 'Revocation of a certificate', sequence: 4 },
            },
            defaultValue: 'new',
            mandatory: true,
            showHelp: true,
            helpText:
                'Renewal: a certificate for exactly these names is in use today. Change: another key or other names, from the certificate authority at no cost. Revocation: nobody shall trust it any more.',
            order: 200,
        }),
        certificate: ReferenceVariable({
            question: 'Which certificate',
            referenceTable: 'x_cdt_certs_certificate',
            useReferenceQualifier: 'simple',
            referenceQualCondition: 'statusINissued,active,renewal_due,expired,replaced',
            showHelp: true,
            helpText: "One of your department's. Choose it and the form is filled in from it.",
            order: 300,
        }),
        revocation_reason: SelectBoxVariable({
            question: 'Why it is revoked',
            choices: {
                key_compromise: { label: REVOCATION_REASON.key_compromise, sequence: 1 },
                superseded: { label: REVOCATION_REASON.superseded, sequence: 2 },
                cessation_of_operation: { label: REVOCATION_REASON.cessation_of_operation, sequence: 3 },
                affiliation_changed: { label: REVOCATION_REASON.affiliation_changed, sequence: 4 },
                unspecified: { label: REVOCATION_REASON.unspecified, sequence: 5 },
            },
            includeNone: true,
            showHelp: true,
            helpText:
                'Revocation cannot be undone: every site that still uses the certificate stops working. A key that others may know is revoked within 24 hours of the approval.',
            order: 400,
        }),
        reason: MultiLineTextVariable({
            question: 'What happened',
            showHelp: true,
            helpText: 'What Certificate Services should know about it. Never paste a private key.',
            order: 500,
        }),
        wanted_by: DateVariable({
            question: 'Wanted by',
            showHelp: true,
            helpText:
                'Only if it is urgent. Certificates come within 5 business days after approval; renewals are done a week before expiration unless you give an earlier date here.',
            order: 600,
        }),
        request_end: ContainerEndVariable({ order: 700 }),
        certificate_start: ContainerStartVariable({
            question: 'The certificate',
            displayTitle: true,
            layout: 'normal',
            order: 800,
        }),
        csr_source: SelectBoxVariable({
            question: 'Where the CSR comes from',
            choices: {
                here: { label: 'I give it here', sequence: 1 },
                scm: { label: 'It is made in Sectigo Certificate Manager, or on a token', sequence: 2 },
            },
            defaultValue: CSR_SOURCE.here,
            order: 900,
        }),
        csr: MultiLineTextVariable({
            question: 'Certificate signing request (CSR)',
            showHelp: true,
            helpText:
                'Paste the whole text, from -----BEGIN CERTIFICATE REQUEST----- to -----END CERTIFICATE REQUEST-----, or attach its file below. Never give a private key: it must stay on your server.',
            order: 1000,
        }),
        csr_file: AttachmentVariable({
            question: 'The CSR as a file',
            attributes: 'allowed_extensions=csr;pem;req;p10;der;txt,max_file_size=1',
            showHelp: true,
            helpText:
                'Instead of pasting it: the file that your server made, as text (PEM) or binary (DER). It is checked once it is attached, and again when you order. Never attach a private key: the file would be deleted and the order refused.',
            order: 1050,
        }),
        additional_names: MultiLineTextVariable({
            question: 'Host names',
            showHelp: true,
            helpText:
                'Names wanted besides those in the CSR, one a line, such as www.xyz.ca.gov; all of them where there is no CSR. Several names need the kind "Several names"; a wildcard may have its own domain besides, such as xyz.ca.gov.',
            order: 1100,
        }),
        certificate_end: ContainerEndVariable({ order: 1200 }),
        server_start: ContainerStartVariable({
            question: 'Where it is installed',
            displayTitle: true,
            layout: '2across',
            order: 1300,
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
            showHelp: true,
            helpText: "The software that will use the certificate. It must be within its vendor's supported versions.",
            order: 1400,
        }),
        server_platform_version: SingleLineTextVariable({
            question: 'Version of the server platform',
            showHelp: true,
            helpText: 'For example 2.4 or 10.0. For Other, name the product too.',
            order: 1500,
        }),
        installation: SelectBoxVariable({
            question: 'Who installs it',
            choices: {
                customer: { label: 'My department, at no cost', sequence: 1 },
                cdt: { label: 'CDT, at an associated cost (only where CDT manages the web server)', sequence: 2 },
            },
            defaultValue: INSTALLATION.customer,
            showHelp: true,
            helpText:
                'Where CDT manages your web servers, procurement, installation and administration are part of that offering, at an associated cost. Choosing CDT accepts that cost; your approver sees it too.',
            order: 1600,
        }),
        server_end: ContainerEndVariable({ order: 1700 }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-starts-from'],
    shortDescription: 'A certificate to start from is asked for unless a new one is ordered',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}!=new^EQ`,
    actions: [{ variableName: setCertificate.variables.certificate, visible: true }],
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-must-start-from'],
    shortDescription: 'Only a known certificate is changed or revoked',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}INreissue,revocation^EQ`,
    actions: [{ variableName: setCertificate.variables.certificate, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-revocation'],
    shortDescription: 'A revocation asks why, and nothing of a new certificate',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}=revocation^EQ`,
    actions: [
        { variableName: setCertificate.variables.revocation_reason, visible: true, mandatory: true },
        { variableName: setCertificate.variables.reason, visible: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-issue'],
    shortDescription: 'Whatever is issued needs a request',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}!=revocation^EQ`,
    actions: [
        { variableName: setCertificate.variables.csr_source, visible: true, mandatory: true },
        { variableName: setCertificate.variables.wanted_by, visible: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-csr'],
    shortDescription: 'The CSR is given here, or made in SCM',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}!=revocation^${setCertificate.variables.csr_source}=here^EQ`,
    actions: [
        { variableName: setCertificate.variables.csr, visible: true },
        { variableName: setCertificate.variables.csr_file, visible: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['catalog-set-certificate-policy-csr-pasted'],
    shortDescription: 'The CSR is pasted where it is not attached',
    variableSet: setCertificate,
    appliesTo: 'set',
    catalogCondition: `${setCertificate.variables.purpose}!=revocation^${setCertificate.variables.csr_source}=here^${setCertificate.variables.csr_file}ISEMPTY^EQ`,
    actions: [{ variableName: setCertificate.variables.csr, mandatory: true }],
})
