import '@servicenow/sdk/global'
import { CatalogClientScript } from '@servicenow/sdk/core'
import { itemSecureCertificates } from '../secure-certificates/secure-certificates.item.now'
import { itemWildCard } from '../wild-card/wild-card.item.now'
import { setCertificate } from './certificate.set.now'
import { setContacts } from './contacts.set.now'
import { setMoreCertificates } from './more-certificates.set.now'

/** The same script on every field that the check reads or that a private key could be pasted into. */

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-purpose'],
    name: 'Certificate: check purpose',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.purpose,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-certificate'],
    name: 'Certificate: check which certificate',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.certificate,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-start'],
    name: 'Certificate: fill in from the chosen certificate',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.certificate,
    global: false,
    script: Now.include('./start-from.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-revocation-reason'],
    name: 'Certificate: check reason of the revocation',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.revocation_reason,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-reason'],
    name: 'Certificate: no private key in what happened',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.reason,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-csr-source'],
    name: 'Certificate: check where the CSR comes from',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.csr_source,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-csr'],
    name: 'Certificate: check the CSR',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.csr,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-csr-file'],
    name: 'Certificate: check the attached CSR',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.csr_file,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-one-for-purpose'],
    name: 'Certificate: more of them only where several are ordered at a time, by purpose',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.purpose,
    global: false,
    script: Now.include('./more-certificates-shown.client.js'),
})

CatalogClientScript({
    $id: Now.ID['secure-certificates-client-one-for-kind'],
    name: 'Certificate: more of them only where several are ordered at a time, by kind',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.kind,
    global: false,
    script: Now.include('./more-certificates-shown.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-more-certificates-client-csr'],
    name: 'More certificates: check the CSR of a row',
    type: 'onChange',
    variableSet: setMoreCertificates,
    appliesTo: 'set',
    variableName: setMoreCertificates.variables.csr,
    global: false,
    script: Now.include('./row-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-more-certificates-client-names'],
    name: 'More certificates: check the host names of a row',
    type: 'onChange',
    variableSet: setMoreCertificates,
    appliesTo: 'set',
    variableName: setMoreCertificates.variables.additional_names,
    global: false,
    script: Now.include('./row-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-certificate-client-names'],
    name: 'Certificate: check the host names',
    type: 'onChange',
    variableSet: setCertificate,
    appliesTo: 'set',
    variableName: setCertificate.variables.additional_names,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-contacts-client-contacts'],
    name: 'Contacts: check the addresses',
    type: 'onChange',
    variableSet: setContacts,
    appliesTo: 'set',
    variableName: setContacts.variables.contacts,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['catalog-set-contacts-client-notes'],
    name: 'Contacts: no private key in the notes',
    type: 'onChange',
    variableSet: setContacts,
    appliesTo: 'set',
    variableName: setContacts.variables.notes,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['secure-certificates-client-kind'],
    name: 'Secure Certificates: check again for another kind',
    type: 'onChange',
    catalogItem: itemSecureCertificates,
    variableName: itemSecureCertificates.variables.kind,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['secure-certificates-client-submit'],
    name: 'Secure Certificates: check before ordering',
    type: 'onSubmit',
    catalogItem: itemSecureCertificates,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})

CatalogClientScript({
    $id: Now.ID['wild-card-client-submit'],
    name: 'Wild Card Certificate: check before ordering',
    type: 'onSubmit',
    catalogItem: itemWildCard,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})
