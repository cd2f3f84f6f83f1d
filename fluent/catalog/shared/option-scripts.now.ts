import '@servicenow/sdk/global'
import { CatalogClientScript } from '@servicenow/sdk/core'
import { itemDelegatedAdministrator } from '../delegated-administrator/delegated-administrator.item.now'
import { itemInquiry } from '../inquiry/inquiry.item.now'
import { itemNotifications } from '../notifications/notifications.item.now'
import { itemPasswordReset } from '../password-reset/password-reset.item.now'

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-submit'],
    name: 'Delegated Administrator: check before ordering',
    type: 'onSubmit',
    catalogItem: itemDelegatedAdministrator,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-change'],
    name: 'Delegated Administrator: check change',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.change,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-user'],
    name: 'Delegated Administrator: check user',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.user,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-shared-mailbox'],
    name: 'Delegated Administrator: check shared mailbox',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.shared_mailbox,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-domains'],
    name: 'Delegated Administrator: check domains',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.domains,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-administrator'],
    name: 'Delegated Administrator: check administrator',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.administrator,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['delegated-administrator-client-successor'],
    name: 'Delegated Administrator: check successor',
    type: 'onChange',
    catalogItem: itemDelegatedAdministrator,
    variableName: itemDelegatedAdministrator.variables.successor,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-submit'],
    name: 'Question/Inquiry: check before ordering',
    type: 'onSubmit',
    catalogItem: itemInquiry,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-kind'],
    name: 'Question/Inquiry: check kind',
    type: 'onChange',
    catalogItem: itemInquiry,
    variableName: itemInquiry.variables.kind,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-domain-name'],
    name: 'Question/Inquiry: check domain name',
    type: 'onChange',
    catalogItem: itemInquiry,
    variableName: itemInquiry.variables.domain_name,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-administrator'],
    name: 'Question/Inquiry: check administrator',
    type: 'onChange',
    catalogItem: itemInquiry,
    variableName: itemInquiry.variables.administrator,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-addresses'],
    name: 'Question/Inquiry: check addresses',
    type: 'onChange',
    catalogItem: itemInquiry,
    variableName: itemInquiry.variables.addresses,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['inquiry-client-question'],
    name: 'Question/Inquiry: check question',
    type: 'onChange',
    catalogItem: itemInquiry,
    variableName: itemInquiry.variables.question,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['notifications-client-submit'],
    name: 'Notifications: check before ordering',
    type: 'onSubmit',
    catalogItem: itemNotifications,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})

CatalogClientScript({
    $id: Now.ID['notifications-client-change'],
    name: 'Notifications: check change',
    type: 'onChange',
    catalogItem: itemNotifications,
    variableName: itemNotifications.variables.change,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['notifications-client-addresses'],
    name: 'Notifications: check addresses',
    type: 'onChange',
    catalogItem: itemNotifications,
    variableName: itemNotifications.variables.addresses,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['notifications-client-certificate'],
    name: 'Notifications: check certificate',
    type: 'onChange',
    catalogItem: itemNotifications,
    variableName: itemNotifications.variables.certificate,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['notifications-client-suspended-until'],
    name: 'Notifications: check suspended until',
    type: 'onChange',
    catalogItem: itemNotifications,
    variableName: itemNotifications.variables.suspended_until,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['password-reset-client-submit'],
    name: 'Password Reset: check before ordering',
    type: 'onSubmit',
    catalogItem: itemPasswordReset,
    global: false,
    script: Now.include('./option-on-submit.client.js'),
})

CatalogClientScript({
    $id: Now.ID['password-reset-client-administrator'],
    name: 'Password Reset: check administrator',
    type: 'onChange',
    catalogItem: itemPasswordReset,
    variableName: itemPasswordReset.variables.administrator,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})

CatalogClientScript({
    $id: Now.ID['password-reset-client-reason'],
    name: 'Password Reset: check reason',
    type: 'onChange',
    catalogItem: itemPasswordReset,
    variableName: itemPasswordReset.variables.reason,
    global: false,
    script: Now.include('./option-on-change.client.js'),
})
