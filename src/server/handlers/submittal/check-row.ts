import { gs } from '@servicenow/glide'
import { type FormCheck } from '../../core/option/form-check'
import { checkRow } from '../../core/submittal/check-order'
import { rowsIn } from '../../core/submittal/entries'
import { certificateOrder } from '../../core/submittal/order'
import { jsonObject } from '../json-object'
import { orderSurroundings } from './surroundings'

/**
 * What is to be said about one more certificate while its row is typed, by the columns of the row.
 *
 * @param form JSON of the order form's values by variable.
 * @param row JSON of the row's values by column.
 */
export function checkOrderRow(form: string, row: string): FormCheck {
    const order = certificateOrder(jsonObject(form) ?? {})
    const [given] = rowsIn(`[${row}]`) ?? []
    if (given === undefined) return { verdict: 'accept', messages: {}, cleared: [] }
    return checkRow(order, given, orderSurroundings(gs.getUserID(), order.department))
}
