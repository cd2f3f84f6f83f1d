import { type StepType } from '../step'
import { addItemToShoppingCart } from './catalog/add-to-cart'
import { openCatalogItem } from './catalog/open-item'
import { orderCatalogItem } from './catalog/order-item'
import { setCatalogItemQuantity } from './catalog/set-quantity'
import { setVariableValue } from './catalog/set-variables'
import { validateVariableValue } from './catalog/validate-variables'
import { generateRandomString } from './email/random-string'
import { validateOutboundEmail } from './email/validate-outbound'
import { assertResponseHeader } from './rest/assert-header'
import { assertJsonElement } from './rest/assert-json-element'
import { assertResponseJsonIsValid } from './rest/assert-json-valid'
import { assertResponsePayload } from './rest/assert-payload'
import { assertStatusCode } from './rest/assert-status-code'
import { assertStatusCodeName } from './rest/assert-status-name'
import { assertResponseTime } from './rest/assert-time'
import { sendRestRequest } from './rest/send-request'
import { checkoutShoppingCart } from './server/checkout-cart'
import { createUser } from './server/create-user'
import { impersonate } from './server/impersonate'
import { log } from './server/log'
import { recordDelete } from './server/record-delete'
import { recordInsert } from './server/record-insert'
import { recordQuery } from './server/record-query'
import { recordUpdate } from './server/record-update'
import { recordValidation } from './server/record-validation'
import { runServerSideScript } from './server/run-script'
import { searchForCatalogItem } from './server/search-catalog-item'

/** The steps that the local instance runs, by the name of their configuration. */
export const STEP_TYPES: ReadonlyMap<string, StepType> = new Map(
    [
        addItemToShoppingCart,
        assertJsonElement,
        assertResponseHeader,
        assertResponseJsonIsValid,
        assertResponsePayload,
        assertResponseTime,
        assertStatusCode,
        assertStatusCodeName,
        checkoutShoppingCart,
        createUser,
        generateRandomString,
        impersonate,
        log,
        openCatalogItem,
        orderCatalogItem,
        recordDelete,
        recordInsert,
        recordQuery,
        recordUpdate,
        recordValidation,
        runServerSideScript,
        searchForCatalogItem,
        sendRestRequest,
        setCatalogItemQuantity,
        setVariableValue,
        validateOutboundEmail,
        validateVariableValue,
    ].map((type) => [type.name, type])
)
