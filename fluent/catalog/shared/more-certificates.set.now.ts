import '@servicenow/sdk/global'
import { MultiLineTextVariable, SelectBoxVariable, SingleLineTextVariable, VariableSet } from '@servicenow/sdk/core'

/**
 * R3: one submittal for each URL, several on one request. The form above is the first; every row here is one more. What a
 * row leaves out of its server is as for the first.
 */
export const setMoreCertificates = VariableSet({
    $id: Now.ID['catalog-set-more-certificates'],
    title: 'More certificates on this order',
    internalName: 'more_certificates',
    description: 'One row a certificate: each is checked and issued for itself',
    type: 'multiRow',
    displayTitle: true,
    order: 500,
    variables: {
        csr: MultiLineTextVariable({
            question: 'Certificate signing request (CSR)',
            showHelp: true,
            helpText:
                'Of this certificate, pasted: a row takes no file. Leave it out where your department makes it in Sectigo Certificate Manager.',
            order: 100,
        }),
        additional_names: MultiLineTextVariable({
            question: 'Host names',
            showHelp: true,
            helpText: 'Besides those in the CSR, one a line; several make a multi-domain (SAN) certificate.',
            order: 200,
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
            helpText: 'Only if it is another than that of the first certificate.',
            order: 300,
        }),
        server_platform_version: SingleLineTextVariable({
            question: 'Version of the server platform',
            order: 400,
        }),
    },
})
