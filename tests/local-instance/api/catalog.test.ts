import { openLab, type Lab } from './lab'

const CATALOG = 'e0d08b13c3330100c8b837659bba8fb4'
const ROOT = '/api/sn_sc/servicecatalog'

describe('the Service Catalog API', () => {
    let lab: Lab
    let item: string
    let category: string
    let ann: string

    beforeAll(() => {
        lab = openLab()
        ann = lab.addUser('ann')
        lab.addUser('ben')
        category = lab.add('sc_category', { title: 'Lab things', sc_catalog: CATALOG, active: true })
        item = lab.add('sc_cat_item', {
            name: 'Flask',
            short_description: 'A glass flask',
            active: true,
            category,
            delivery_time: '1970-01-03 00:00:00',
        })
        lab.add('sc_cat_item_catalog', { sc_cat_item: item, sc_catalog: CATALOG })
        lab.add('item_option_new', {
            cat_item: item,
            name: 'size',
            question_text: 'Size',
            type: '5',
            order: 100,
            mandatory: true,
            active: true,
        })
        const color = {
            cat_item: item,
            name: 'color',
            question_text: 'Color',
            type: '6',
            order: 200,
            default_value: 'clear',
            active: true,
        }
        lab.add('item_option_new', color)
        lab.add('sc_cat_item', { name: 'Retired flask', active: false })
    })
    afterAll(() => lab.close())
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())

    const order = (body: unknown, user = 'ann', target = item) =>
        lab.call(user, 'POST', `${ROOT}/items/${target}/order_now`, body)

    it('lists catalogs and their categories', async () => {
        const { body } = await lab.call('ann', 'GET', `${ROOT}/catalogs`)
        expect(body.result).toMatchObject([
            { sys_id: CATALOG, title: 'Service Catalog', has_items: true, has_categories: true },
        ])
        expect((await lab.call('ann', 'GET', `${ROOT}/catalogs/${CATALOG}`)).body.result.title).toBe('Service Catalog')
        const categories = (await lab.call('ann', 'GET', `${ROOT}/catalogs/${CATALOG}/categories`)).body.result
        expect(categories).toContainEqual({ sys_id: category, title: 'Lab things', description: '' })
        expect((await lab.call('ann', 'GET', `${ROOT}/catalogs/nothing`)).status).toBe(400)
    })

    it('finds active items by text and category', async () => {
        const names = async (parameters: string) =>
            (await lab.call('ann', 'GET', `${ROOT}/items?${parameters}`)).body.result.map(
                ({ name }: { name: string }) => name
            )
        expect(await names('sysparm_text=flask')).toEqual(['Flask'])
        expect(await names('sysparm_text=GLASS')).toEqual(['Flask'])
        expect(await names(`sysparm_category=${category}`)).toEqual(['Flask'])
        expect(await names('sysparm_text=flask&sysparm_offset=1')).toEqual([])
        expect(await names('sysparm_text=retired')).toEqual([])
    })

    it('describes an item with its variables', async () => {
        const { body } = await lab.call('ann', 'GET', `/api/sn_sc/v1/servicecatalog/items/${item}`)
        expect(body.result).toMatchObject({
            sys_id: item,
            name: 'Flask',
            category: { sys_id: category, title: 'Lab things' },
            catalogs: [{ sys_id: CATALOG, title: 'Service Catalog' }],
            variables: [
                { name: 'size', label: 'Size', mandatory: true, friendly_type: 'select_box' },
                { name: 'color', label: 'Color', mandatory: false, value: 'clear' },
            ],
            client_script: { onLoad: [], onChange: [], onSubmit: [] },
            ui_policy: [],
            data_lookup: [],
        })
        expect((await lab.call('ann', 'GET', `${ROOT}/items/nothing`)).status).toBe(400)
    })

    it('orders an item', async () => {
        const { status, body } = await order({ sysparm_quantity: '2', variables: { size: 'large' } })
        expect(status).toBe(200)
        expect(body.result).toMatchObject({
            sys_id: body.result.request_id,
            number: expect.stringMatching(/^REQ\d{7}$/),
            request_number: body.result.number,
            table: 'sc_request',
        })
        const items = await lab.call(
            'ann',
            'GET',
            `/api/now/table/sc_req_item?request=${body.result.request_id}&sysparm_exclude_reference_link=true`
        )
        expect(items.body.result).toMatchObject([{ cat_item: item, quantity: '2', requested_for: ann, opened_by: ann }])
        const answers = await lab.call('ann', 'GET', '/api/now/table/sc_item_option?sysparm_fields=value')
        expect(answers.body.result.map(({ value }: { value: string }) => value).sort()).toEqual(['clear', 'large'])
    })

    it.each([
        ['a quantity of nothing', { sysparm_quantity: '0', variables: { size: 'large' } }],
        ['a quantity that is no number', { sysparm_quantity: 'many', variables: { size: 'large' } }],
        ['a missing mandatory variable', { variables: {} }],
        ['variables that are no object', { variables: ['large'] }],
    ])('refuses %s and leaves nothing behind', async (_, body) => {
        const { status } = await order(body)
        expect(status).toBe(400)
        const requests = lab.instance.record('sc_request')
        requests.query()
        expect(requests.hasNext()).toBe(false)
    })

    it('offers and sells an item only to those it is for', async () => {
        const role = lab.add('sys_user_role', { name: 'lab.buyer' })
        const criteria = lab.add('user_criteria', { name: 'Buyers', role, active: true })
        lab.add('sc_cat_item_user_criteria_mtom', { sc_cat_item: item, user_criteria: criteria })
        lab.addUser('buyer', ['lab.buyer'])
        const offered = async (user: string) =>
            (await lab.call(user, 'GET', `${ROOT}/items?sysparm_text=flask`)).body.result.length
        expect([await offered('buyer'), await offered('ben')]).toEqual([1, 0])
        expect((await order({ variables: { size: 's' } }, 'ben')).status).toBe(400)
        expect((await order({ variables: { size: 's' } }, 'buyer')).status).toBe(200)
    })

    it('keeps a cart for each user and orders it as one request', async () => {
        const add = (user: string) =>
            lab.call(user, 'POST', `${ROOT}/items/${item}/add_to_cart`, {
                sysparm_quantity: 3,
                variables: { size: 's' },
            })
        expect((await lab.call('ann', 'POST', `${ROOT}/cart/submit_order`)).status).toBe(400)
        const cart = (await add('ann')).body.result
        expect(cart).toMatchObject({
            subtotal: '$0.00',
            items: [
                { catalog_item_id: item, item_name: 'Flask', quantity: '3', price: '$0.00', recurring_frequency: null },
            ],
        })
        await add('ann')
        expect((await lab.call('ann', 'GET', `${ROOT}/cart`)).body.result.items).toHaveLength(2)
        expect((await lab.call('ben', 'GET', `${ROOT}/cart`)).body.result.items).toHaveLength(0)
        expect((await lab.call('ben', 'DELETE', `${ROOT}/cart/${cart.items[0].cart_item_id}`)).status).toBe(400)
        expect((await lab.call('ann', 'DELETE', `${ROOT}/cart/${cart.items[0].cart_item_id}`)).status).toBe(204)
        await add('ann')
        const { result } = (await lab.call('ann', 'POST', `${ROOT}/cart/submit_order`)).body
        expect(Object.keys(result).sort()).toEqual(['request_id', 'request_number'])
        const items = await lab.call('ann', 'GET', `/api/now/table/sc_req_item?request=${result.request_id}`)
        expect(items.body.result).toHaveLength(2)
        expect((await lab.call('ann', 'GET', `${ROOT}/cart`)).body.result.items).toHaveLength(0)
    })

    it('empties a cart', async () => {
        const cart = (await lab.call('ann', 'POST', `${ROOT}/items/${item}/add_to_cart`, { variables: { size: 's' } }))
            .body.result
        expect((await lab.call('ben', 'DELETE', `${ROOT}/cart/${cart.cart_id}/empty`)).status).toBe(400)
        expect((await lab.call('ann', 'DELETE', `${ROOT}/cart/${cart.cart_id}/empty`)).status).toBe(204)
        expect((await lab.call('ann', 'GET', `${ROOT}/cart`)).body.result.items).toHaveLength(0)
    })

    it.each(['wishlist', 'cart/delivery_address/x', 'items/x/checkout_guide'])(
        'says that it does not emulate %s',
        async (path) => {
            const { status, body } = await lab.call('ann', 'GET', `${ROOT}/${path}`)
            expect([status, body.error.message]).toEqual([
                501,
                expect.stringContaining('is not emulated by the local instance'),
            ])
        }
    )
})
