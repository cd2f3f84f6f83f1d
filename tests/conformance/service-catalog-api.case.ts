/** Service Catalog API of the REST reference, on an item that each case puts into the catalog. */
import { type HttpCase, type HttpStep } from './http-case'

const SOURCE = 'api-reference/rest-apis/c_ServiceCatalogAPI.md'
const ROOT = '/api/sn_sc/servicecatalog'
const ONLY_HERE = 'needs an item of its own in the catalog'
const REQUEST = expect.stringMatching(/^REQ\d{7}$/)

const record = (table: string, name: string, body: unknown): HttpStep => ({
    method: 'POST',
    path: `/api/now/table/${table}`,
    body,
    status: 201,
    keep: { [name]: 'result.sys_id' },
})
const ITEM: readonly HttpStep[] = [
    record('sc_cat_item', 'item', { name: 'Apple iPad 3', short_description: 'Apple iPad 3', active: 'true' }),
    record('item_option_new', 'variable', {
        cat_item: '{item}',
        name: 'storage',
        question_text: 'Storage',
        type: '6',
        mandatory: 'true',
        active: 'true',
        order: '100',
    }),
]
const order = (body: unknown, status: number, answer?: unknown): HttpStep => ({
    method: 'POST',
    path: `${ROOT}/items/{item}/order_now`,
    body,
    status,
    answer,
})
const add = (body: unknown, status: number, answer?: unknown): HttpStep => ({
    method: 'POST',
    path: `${ROOT}/items/{item}/add_to_cart`,
    body,
    status,
    answer,
})
const RIGHT = { sysparm_quantity: '1', variables: { storage: '64' } }

function onItem(name: string, ...steps: HttpStep[]): HttpCase {
    return { name, source: SOURCE, onlyHere: ONLY_HERE, steps: [...ITEM, ...steps] }
}

/** A producer of incidents with a variable that is named like a field, and one that is mapped to another. */
const PRODUCER: readonly HttpStep[] = [
    record('sc_cat_item_producer', 'producer', {
        name: 'Report an incident',
        active: 'true',
        table_name: 'incident',
        script: "current.description = producer.how + ' by ' + gs.getUserName(); producer.portal_redirect = 'sp?id=done'",
        post_insert_script: "current.work_notes = 'From the catalog'; current.update()",
    }),
    ...[
        { name: 'short_description', mandatory: 'true', order: '100' },
        { name: 'how', order: '200', default_value: "javascript:[1, 2].length + ' ways'" },
        { name: 'weight', map_to_field: 'true', field: 'impact', order: '300' },
    ].map((question) =>
        record('item_option_new', `variable_${question.name}`, {
            cat_item: '{producer}',
            question_text: question.name,
            type: '6',
            active: 'true',
            ...question,
        })
    ),
]
const produce = (variables: unknown, status: number, answer?: unknown): HttpStep => ({
    method: 'POST',
    path: `${ROOT}/items/{producer}/submit_producer`,
    body: { variables },
    status,
    answer,
    keep: status === 200 ? { incident: 'result.sys_id' } : undefined,
})

export const serviceCatalogApiCases: readonly HttpCase[] = [
    onItem(
        'order_now answers the request',
        order(RIGHT, 200, { result: { number: REQUEST, request_number: REQUEST, table: 'sc_request' } })
    ),
    onItem('order_now refuses a quantity that is none', order({ ...RIGHT, sysparm_quantity: 'many' }, 400)),
    onItem('order_now wants the mandatory variables', order({ sysparm_quantity: '1', variables: {} }, 400)),
    onItem(
        'add_to_cart answers the cart with its items',
        add(RIGHT, 200, {
            result: {
                cart_id: expect.any(String),
                items: [{ catalog_item_id: '{item}', quantity: '1', item_name: 'Apple iPad 3' }],
            },
        })
    ),
    onItem('add_to_cart refuses a quantity that is none', add({ ...RIGHT, sysparm_quantity: '-1' }, 400)),
    onItem('add_to_cart wants the mandatory variables', add({ sysparm_quantity: '1' }, 400)),
    onItem('submit_order orders what is in the cart, once', add(RIGHT, 200), {
        method: 'POST',
        path: `${ROOT}/cart/submit_order`,
        status: 200,
        answer: { result: { request_number: REQUEST, request_id: expect.stringMatching(/^[0-9a-f]{32}$/) } },
    }),
    onItem('submit_order refuses an empty cart', {
        method: 'POST',
        path: `${ROOT}/cart/submit_order`,
        status: 400,
    }),
    {
        name: 'submit_producer makes a record of the variables, with the help of its scripts',
        source: SOURCE,
        onlyHere: ONLY_HERE,
        steps: [
            ...PRODUCER,
            produce({ short_description: 'Broken', weight: '1' }, 200, {
                result: {
                    sys_id: expect.stringMatching(/^[0-9a-f]{32}$/),
                    number: expect.stringMatching(/^INC\d{7}$/),
                    table: 'incident',
                    parent_table: 'task',
                    redirect_to: 'generated_record',
                    redirect_url: expect.stringMatching(/^incident\.do\?sys_id=[0-9a-f]{32}$/),
                    redirect_portal_url: 'sp?id=done',
                },
            }),
            {
                method: 'GET',
                path: '/api/now/table/incident/{incident}?sysparm_fields=short_description,description,impact,work_notes&sysparm_display_value=all',
                status: 200,
                answer: {
                    result: {
                        short_description: { value: 'Broken' },
                        description: { value: '2 ways by admin' },
                        impact: { value: '1' },
                        work_notes: { display_value: expect.stringContaining('From the catalog'), value: '' },
                    },
                },
            },
        ],
    },
    {
        name: 'submit_producer wants the mandatory variables',
        source: SOURCE,
        onlyHere: ONLY_HERE,
        steps: [...PRODUCER, produce({ weight: '1' }, 400)],
    },
    onItem('submit_producer knows record producers only', {
        method: 'POST',
        path: `${ROOT}/items/{item}/submit_producer`,
        body: { variables: {} },
        status: 400,
    }),
    onItem('items/{id} describes the item and its variables', {
        method: 'GET',
        path: `${ROOT}/items/{item}`,
        status: 200,
        answer: {
            result: {
                sys_id: '{item}',
                name: 'Apple iPad 3',
                short_description: 'Apple iPad 3',
                variables: [{ name: 'storage', label: 'Storage', mandatory: true }],
                ui_policy: [],
                client_script: { onChange: [], onSubmit: [], onLoad: [] },
                data_lookup: [],
            },
        },
    }),
    onItem('items finds the item by its text', {
        method: 'GET',
        path: `${ROOT}/items?sysparm_text=iPad&sysparm_limit=1`,
        status: 200,
        answer: { result: [{ sys_id: '{item}', name: 'Apple iPad 3' }] },
    }),
    {
        name: 'catalogs lists the catalogs',
        source: SOURCE,
        steps: [
            {
                method: 'GET',
                path: `${ROOT}/catalogs`,
                status: 200,
                answer: { result: expect.arrayContaining([expect.objectContaining({ title: 'Service Catalog' })]) },
            },
        ],
    },
    {
        name: 'the catalog asks for credentials',
        source: SOURCE,
        steps: [{ method: 'GET', path: `${ROOT}/catalogs`, status: 401, anonymous: true }],
    },
]
