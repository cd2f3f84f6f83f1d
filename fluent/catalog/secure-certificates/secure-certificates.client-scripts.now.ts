import '@servicenow/sdk/global'
import { CatalogClientScript } from '@servicenow/sdk/core'
import { itemSecureCertificates } from './secure-certificates.item.now'

/** The same script on every field that the check reads or that a private key could be pasted into. */
CatalogClientScript({
    $id: Now.ID['secure-certificates-client-csr'],
    name: 'Secure Certificates: check the CSR',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.csr,
    global: false,
    script: Now.include('./on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['secure-certificates-client-additional-names'],
    name: 'Secure Certificates: check the additional names',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.additional_names,
    global: false,
    script: Now.include('./on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['secure-certificates-client-kind'],
    name: 'Secure Certificates: check again for another kind',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.kind,
    global: false,
    script: Now.include('./on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['secure-certificates-client-notes'],
    name: 'Secure Certificates: no private key in the notes',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.notes,
    global: false,
    script: Now.include('./on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['secure-certificates-client-submit'],
    name: 'Secure Certificates: check before ordering',
    type: 'onSubmit',
    catalogItem: itemSecureCertificates,
    global: false,
    script: Now.include('./on-submit.client.js'),
})
