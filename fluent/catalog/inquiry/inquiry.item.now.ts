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
import { setExpedite } from '../shared/expedite.set.now'

/**
 * Enroll a domain, ask for training, report a technical issue, or ask anything else. What only some kinds ask has no default: the
 * catalog would answer it for the others too.
 */
export const itemInquiry = CatalogItem({
    $id: Now.ID['inquiry-item'],
    name: 'Question/Inquiry',
    shortDescription: 'Enroll a domain, ask for training, report a technical issue, or ask anything else',
    description: Now.include('./description.html'),
    catalogs: [SERVICE_CATALOG],
    categories: [categoryCertificateServices],
    availableFor: [criteriaServiceUsers],
    flow: Now.ref('sys_hub_flow', 'inquiry-flow'),
    deliveryTime: { days: 10, hours: 0 },
    requestMethod: 'submit',
    availability: 'both',
    hideQuantitySelector: true,
    hideAddToCart: false,
    hideAttachment: true,
    order: 600,
    meta: ['question', 'inquiry', 'domain', 'enrollment', 'training', 'issue', 'help'],
    variableSets: [
        { variableSet: setDepartment, order: 100 },
        { variableSet: setExpedite, order: 900 },
    ],
    variables: {
        option: SingleLineTextVariable({
            question: 'Option',
            defaultValue: OPTION.inquiry,
            hidden: true,
            order: 1,
        }),
        kind: SelectBoxVariable({
            question: 'What it is about',
            choices: {
                enroll_domain: { label: 'New domain name enrollment', sequence: 1 },
                password_reset: { label: 'Password reset', sequence: 2 },
                suspension: { label: 'Suspending certificate notices', sequence: 3 },
                training: { label: 'Training session', sequence: 4 },
                technical_issue: { label: 'Technical issue', sequence: 5 },
                other: { label: 'Other', sequence: 6 },
            },
            defaultValue: 'other',
            mandatory: true,
            order: 110,
        }),
        domain_name: SingleLineTextVariable({
            question: 'Domain',
            showHelp: true,
            helpText: 'A domain such as xyz.ca.gov (or xyz.state.ca.us), or one host inside a root.',
            order: 120,
        }),
        domain_kind: SelectBoxVariable({
            question: 'What is enrolled',
            choices: {
                third_level: { label: 'The domain and everything below it', sequence: 1 },
                host: { label: 'One specific host', sequence: 2 },
            },
            includeNone: true,
            order: 130,
        }),
        dcv_method: SelectBoxVariable({
            question: 'How you prove control of the domain',
            choices: {
                cname: { label: 'DNS CNAME record', sequence: 1 },
                txt: { label: 'DNS TXT record', sequence: 2 },
                http: { label: 'File on the web server', sequence: 3 },
                email: { label: 'E-mail to the domain', sequence: 4 },
            },
            includeNone: true,
            showHelp: true,
            helpText: 'Certificate Services sends you what to set. A file on the web server cannot validate wildcards.',
            order: 140,
        }),
        administrator: ReferenceVariable({
            question: 'Login',
            referenceTable: 'x_cdt_certs_delegated_admin',
            useReferenceQualifier: 'simple',
            referenceQualCondition:
                'statusINactive,provisioned^organization.department=javascript:gs.getUser().getDepartmentID()',
            showHelp: true,
            helpText: 'The login whose password is reset.',
            order: 150,
        }),
        scope: SelectBoxVariable({
            question: 'For which certificates',
            choices: {
                organization: { label: 'All certificates of my department', sequence: 1 },
                certificate: { label: 'One certificate', sequence: 2 },
            },
            includeNone: true,
            order: 160,
        }),
        certificate: ReferenceVariable({
            question: 'Certificate',
            referenceTable: 'x_cdt_certs_certificate',
            useReferenceQualifier: 'simple',
            referenceQualCondition:
                'statusINissued,active,renewal_due^organization.department=javascript:gs.getUser().getDepartmentID()',
            order: 170,
        }),
        addresses: MultiLineTextVariable({
            question: 'E-mail addresses',
            showHelp: true,
            helpText: 'The contacts whose notices are suspended, one a line.',
            order: 180,
        }),
        suspended_until: DateVariable({
            question: 'Suspended until',
            showHelp: true,
            helpText: 'The notices start again by themselves on this day.',
            order: 190,
        }),
        session_wish: MultiLineTextVariable({
            question: 'Times and people',
            showHelp: true,
            helpText: 'Two or three times that suit you for a remote session of about 30 minutes, and who takes part.',
            order: 200,
        }),
        issue_area: SelectBoxVariable({
            question: 'What is concerned',
            choices: {
                issuance: { label: 'Issuing a certificate', sequence: 1 },
                platform: { label: 'The platform the certificate is used on', sequence: 2 },
            },
            includeNone: true,
            order: 210,
        }),
        product: SingleLineTextVariable({
            question: 'Product and version',
            showHelp: true,
            helpText: "Support covers what is within its vendor's supported versions.",
            order: 220,
        }),
        question: MultiLineTextVariable({
            question: 'Your question',
            showHelp: true,
            helpText:
                'What you want to know or what happened: host names, messages, since when. Never paste a private key or a password.',
            order: 230,
        }),
        reason: MultiLineTextVariable({
            question: 'Reason',
            showHelp: true,
            helpText: 'Why the notices are suspended or the password is reset.',
            order: 240,
        }),
    },
})

CatalogUiPolicy({
    $id: Now.ID['inquiry-policy-domain'],
    shortDescription: 'Enrollment asks for the domain',
    catalogItem: itemInquiry,
    catalogCondition: `${itemInquiry.variables.kind}=enroll_domain^EQ`,
    actions: [
        { variableName: itemInquiry.variables.domain_name, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.domain_kind, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.dcv_method, visible: true, mandatory: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['inquiry-policy-password'],
    shortDescription: 'A reset asks for the login',
    catalogItem: itemInquiry,
    catalogCondition: `${itemInquiry.variables.kind}=password_reset^EQ`,
    actions: [{ variableName: itemInquiry.variables.administrator, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['inquiry-policy-suspension'],
    shortDescription: 'A suspension asks whom, until when and why',
    catalogItem: itemInquiry,
    catalogCondition: `${itemInquiry.variables.kind}=suspension^EQ`,
    actions: [
        { variableName: itemInquiry.variables.scope, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.certificate, visible: true, mandatory: false },
        { variableName: itemInquiry.variables.addresses, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.suspended_until, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.reason, visible: true, mandatory: true },
    ],
})

CatalogUiPolicy({
    $id: Now.ID['inquiry-policy-training'],
    shortDescription: 'A session has times and people',
    catalogItem: itemInquiry,
    catalogCondition: `${itemInquiry.variables.kind}=training^EQ`,
    actions: [{ variableName: itemInquiry.variables.session_wish, visible: true, mandatory: true }],
})

CatalogUiPolicy({
    $id: Now.ID['inquiry-policy-issue'],
    shortDescription: 'An issue says what is concerned',
    catalogItem: itemInquiry,
    catalogCondition: `${itemInquiry.variables.kind}=technical_issue^EQ`,
    actions: [
        { variableName: itemInquiry.variables.issue_area, visible: true, mandatory: true },
        { variableName: itemInquiry.variables.product, visible: true, mandatory: false },
    ],
})
