import '@servicenow/sdk/global'
import { CatalogClientScript } from '@servicenow/sdk/core'
import { itemWildCard } from './wild-card.item.now'

/** The same script on every field that the check reads or that a private key could be pasted into. */
CatalogClientScript({
    $id: Now.ID['wild-card-client-csr'],
    name: 'Wild Card Certificate: check the CSR',
    type: 'onChange',
    catalogItem: itemWildCard,
    variableName: itemWildCard.variables.csr,
    global: false,
    script: Now.include('../secure-certificates/on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['wild-card-client-additional-names'],
    name: 'Wild Card Certificate: check the additional names',
    type: 'onChange',
    catalogItem: itemWildCard,
    variableName: itemWildCard.variables.additional_names,
    global: false,
    script: Now.include('../secure-certificates/on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['wild-card-client-kind'],
    name: 'Wild Card Certificate: check again for another kind',
    type: 'onChange',
    catalogItem: itemWildCard,
    variableName: itemWildCard.variables.kind,
    global: false,
    script: Now.include('../secure-certificates/on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['wild-card-client-notes'],
    name: 'Wild Card Certificate: no private key in the notes',
    type: 'onChange',
    catalogItem: itemWildCard,
    variableName: itemWildCard.variables.notes,
    global: false,
    script: Now.include('../secure-certificates/on-change.client.js'),
})
CatalogClientScript({
    $id: Now.ID['wild-card-client-submit'],
    name: 'Wild Card Certificate: check before ordering',
    type: 'onSubmit',
    catalogItem: itemWildCard,
    global: false,
    script: Now.include('../secure-certificates/on-submit.client.js'),
})
