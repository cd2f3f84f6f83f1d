import { type Hono } from 'hono'
import { UnsupportedError } from '../../errors'
import { jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { addItemToCart, deleteCart, deleteCartItem, getCart, submitOrder } from './cart'
import { getCatalog, listCatalogs, listCategories } from './catalogs'
import { getItem, listItems } from './items'
import { orderItemNow } from './order'
import { submitRecordProducer } from './submit-producer'

/** The Service Catalog API (platform specification 3.11). What it documents beyond this is refused by name. */
export function catalogRoutes(app: Hono, serve: Serve): void {
    for (const root of ['/api/sn_sc/servicecatalog', '/api/sn_sc/:version{v[0-9]}/servicecatalog']) {
        app.all(`${root}/catalogs`, serve(jsonByMethod({ GET: listCatalogs })))
        app.all(`${root}/catalogs/:id`, serve(jsonByMethod({ GET: getCatalog })))
        app.all(`${root}/catalogs/:id/categories`, serve(jsonByMethod({ GET: listCategories })))
        app.all(`${root}/items`, serve(jsonByMethod({ GET: listItems })))
        app.all(`${root}/items/:id`, serve(jsonByMethod({ GET: getItem })))
        app.all(`${root}/items/:id/order_now`, serve(jsonByMethod({ POST: orderItemNow })))
        app.all(`${root}/items/:id/submit_producer`, serve(jsonByMethod({ POST: submitRecordProducer })))
        app.all(`${root}/items/:id/add_to_cart`, serve(jsonByMethod({ POST: addItemToCart })))
        app.all(`${root}/cart`, serve(jsonByMethod({ GET: getCart })))
        app.all(`${root}/cart/submit_order`, serve(jsonByMethod({ POST: submitOrder })))
        app.all(`${root}/cart/:id/empty`, serve(jsonByMethod({ DELETE: deleteCart })))
        app.all(
            `${root}/cart/:id`,
            serve((instance, request) => {
                if (request.method === 'DELETE') return jsonByMethod({ DELETE: deleteCartItem })(instance, request)
                throw new UnsupportedError(`Service Catalog API ${request.method} ${request.path}`)
            })
        )
        app.all(
            `${root}/*`,
            serve((_instance, request) => {
                throw new UnsupportedError(`Service Catalog API ${request.method} ${request.path}`)
            })
        )
    }
}
