import { badRequest } from '../../api/errors'
import { redirect, type ApiReply, type ApiRequest, type FormBody, type Message } from '../../api/http'
import {
    CatalogError,
    describeItem,
    isAvailable,
    orderNow,
    PRODUCER,
    submitProducer,
    type ItemDescription,
} from '../../engines/catalog'
import { type Instance } from '../../instance'
import { dataBlock, html } from '../html'
import { flash, page, tokenField } from '../layout'
import { PATH, recordPath } from '../paths'
import { clientScriptPaths } from './client-scripts'
import { filesOf, moveFiles } from './files'
import { sanitized } from './sanitize'
import { uiPolicies } from './ui-policies'
import { TYPE, variableFields, type Answers } from './variables'

/** What the order form does in the browser, in the order in which its files need each other. */
export const ORDER_FORM_FILES = [
    'fields.js',
    'g-form.js',
    'glide-ajax.js',
    'files.js',
    'ui-policies.js',
    'behaviour.js',
    'rows.js',
    'form.js',
]

/** GET /com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=: the order form of an item. */
export function itemPage(instance: Instance, request: ApiRequest): ApiReply {
    return orderForm(instance, request, requestedItem(instance, request.query.get('sysparm_id')), {}, [])
}

/** POST to the same address: orders the item or makes its record, or shows the form again with what is wrong. */
export function orderItem(instance: Instance, request: ApiRequest): ApiReply {
    const item = requestedItem(instance, request.form.fields.get('sysparm_id'))
    const answers = answersOf(item, request.form.fields)
    try {
        const { what, path } = instance.store.transaction(() => submitted(instance, item, answers, request.form))
        flash(request, [
            { type: 'info', text: `Thank you. Your ${what} has been submitted.` },
            ...instance.session.messages,
        ])
        return redirect(path)
    } catch (error) {
        if (!(error instanceof CatalogError)) throw error
        const refusal: Message = { type: 'error', text: [error.message, error.detail].filter(Boolean).join(': ') }
        return orderForm(instance, request, item, answers, [refusal, ...instance.session.messages], 422)
    }
}

/** Orders the item, or makes the record of a record producer; answers what it is called and where it is seen. */
function submitted(
    instance: Instance,
    item: ItemDescription,
    answers: Answers,
    form: FormBody
): { readonly what: string; readonly path: string } {
    const files = filesOf(instance, item, answers, form)
    const variables = { ...answers, ...files }
    if (item.sys_class_name === PRODUCER) {
        const { table, sysId, number } = submitProducer(instance, item.sys_id, { variables })
        moveFiles(instance, Object.values(files), table, sysId)
        return { what: `record ${number}`.trim(), path: recordPath(table, sysId) }
    }
    const { requestId, requestNumber, requestedItemIds } = orderNow(instance, item.sys_id, { quantity: 1, variables })
    for (const id of requestedItemIds) moveFiles(instance, Object.values(files), 'sc_req_item', id)
    return { what: `request ${requestNumber}`, path: recordPath('sc_request', requestId) }
}

function requestedItem(instance: Instance, id: string | null): ItemDescription {
    const known = id && instance.record('sc_cat_item').get('sys_id', id) && isAvailable(instance, id)
    const item = known ? describeItem(instance, id) : null
    if (!item) throw badRequest('This item does not exist, or you may not order it')
    return item
}

function orderForm(
    instance: Instance,
    request: ApiRequest,
    item: ItemDescription,
    answers: Answers,
    messages: readonly Message[],
    status = 200
): ApiReply {
    return page(instance, request, {
        title: item.name,
        status,
        messages,
        scripts: [
            PATH.inputs,
            ...ORDER_FORM_FILES.map((file) => `${PATH.orderForm}/${file}`),
            ...clientScriptPaths(instance, item.sys_id),
        ],
        body: html`<p class="crumbs"><a href="${PATH.catalog}">Service catalog</a></p>
            <h1>${item.name}</h1>
            <p class="lead">${item.short_description}</p>
            <div class="item">
                <form
                    method="post"
                    action="${PATH.item}"
                    id="order"
                    class="order"
                    enctype="multipart/form-data"
                    novalidate
                >
                    <input type="hidden" name="sysparm_id" value="${item.sys_id}" />
                    ${tokenField(request)} ${variableFields(instance, item.variables, answers)}
                    <p class="note"><span class="mandatory">*</span> Mandatory</p>
                    <div class="buttons">
                        <button type="submit">${item.sys_class_name === PRODUCER ? 'Submit' : 'Order now'}</button>
                    </div>
                </form>
                <aside class="prose" aria-label="About this item">${sanitized(item.description)}</aside>
            </div>
            ${dataBlock('ui-policies', uiPolicies(instance, item.sys_id))}`,
    })
}

/** The answers a form sent, by variable name. An unchecked box sends nothing and means false. */
function answersOf(item: ItemDescription, fields: URLSearchParams): Record<string, string> {
    const answers: Record<string, string> = {}
    for (const { name, type } of item.variables) {
        const sent = type === TYPE.listCollector ? listOf(fields, name) : fields.get(`variable.${name}`)
        if (sent !== null) answers[name] = sent.replace(/\r\n/g, '\n')
        else if (type === TYPE.checkbox) answers[name] = 'false'
    }
    return answers
}

/** A list collector sends each of its choices. */
function listOf(fields: URLSearchParams, name: string): string {
    return fields.getAll(`variable.${name}`).join(',')
}
