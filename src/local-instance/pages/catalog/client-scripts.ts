import { noRecord } from '../../api/errors'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { PATH } from '../paths'

const TYPES = ['onLoad', 'onChange', 'onSubmit'] as const

/** Paths of the client scripts of an item and of its variable sets, in their order. */
export function clientScriptPaths(instance: Instance, itemId: string): string[] {
    const script = instance.record('catalog_script_client')
    script.addEncodedQuery(`${ownerQuery(instance, itemId)}^active=true`)
    script.orderBy('order')
    script.orderBy('name')
    script.query()
    const paths: string[] = []
    while (script.next()) paths.push(`${PATH.clientScript}/${script.getUniqueValue()}.js`)
    return paths
}

/** A query for rows that belong to the item itself or to a variable set of it. */
export function ownerQuery(instance: Instance, itemId: string, itemField = 'cat_item'): string {
    const link = instance.record('io_set_item')
    link.addQuery('sc_cat_item', itemId)
    link.query()
    const sets: string[] = []
    while (link.next()) sets.push(link.getValue('variable_set') ?? '')
    return sets.length === 0 ? `${itemField}=${itemId}` : `${itemField}=${itemId}^ORvariable_setIN${sets.join(',')}`
}

/**
 * GET /local/client-script/<sys_id>.js: one catalog client script as a file of its own, so that a mistake in it stops
 * nothing else. It hands its function to the form, which calls it as the platform does.
 */
export function clientScript(instance: Instance, request: ApiRequest): ApiReply {
    const script = instance.record('catalog_script_client')
    if (!script.get('sys_id', (request.params.file ?? '').replace(/\.js$/, ''))) throw noRecord()
    return {
        status: 200,
        headers: { 'Content-Type': 'text/javascript;charset=UTF-8', 'X-Content-Type-Options': 'nosniff' },
        body: registration(instance, script),
    }
}

/** The script is made for each form it belongs to: for the order, or for each row of a multi-row set. */
function registration(instance: Instance, script: PlatformRecord): string {
    const type = TYPES.find((name) => name === script.getValue('type'))
    if (!type)
        return `console.error(${JSON.stringify(`Client script type ${script.getValue('type')} is not supported here`)})`
    const multiRowSet = multiRowSetOf(instance, script)
    const about = {
        name: script.getValue('name'),
        type,
        variable: script.getValue('cat_variable') ?? '',
        multiRowSet,
    }
    const parameters = multiRowSet ? 'g_form, g_service_catalog' : 'g_form'
    return `localForm.register(${JSON.stringify(about)}, function (${parameters}) {\n${script.getValue('script') ?? ''}\nreturn ${type}\n})\n`
}

/** The multi-row set that a script or policy is for: it then works on the rows of the set; empty for every other. */
export function multiRowSetOf(instance: Instance, record: PlatformRecord): string {
    const set = instance.record('item_option_new_set')
    const id = record.getValue('variable_set')
    return id && set.get('sys_id', id) && set.getValue('type') === 'one_to_many' ? id : ''
}
