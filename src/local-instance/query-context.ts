import { messageOf, UnsupportedError } from './errors'
import { type Kernel } from './kernel'
import { isGuardedScript } from './query/guarded-script'
import { type QueryContext } from './query/operators/operator'
import { userFormat } from './time/glide-value'

/** The filter option "One of my groups", the same on every instance. */
const MY_GROUPS = 'd6435e965f510100a9ad2572f2b477fe'

/** The circumstances in which a query of this instance is evaluated. */
export function createQueryContext(kernel: Kernel): QueryContext {
    return {
        now: kernel.clock.now(),
        get timeZone() {
            return userFormat(kernel).zone
        },
        userId: kernel.session.userId,
        descendants: (table) => kernel.dictionary.descendants(table),
        evaluate: (expression) => guarded(kernel, expression),
        dynamicOption: (id) => dynamicOption(kernel, id),
    }
}

/** Values of conditions may come from anybody: what is no guarded script is not run and has no value. */
function guarded(kernel: Kernel, text: string): string {
    if (isGuardedScript(text, (include) => mayCall(kernel, include))) return evaluate(kernel, text)
    kernel.log.warn('query', `A script in a condition was not run: ${text.slice(0, 100)}`)
    return ''
}

/** Script includes are for conditions when a client may call them, or when they say so themselves. */
function mayCall(kernel: Kernel, name: string): boolean {
    const include = kernel.record('sys_script_include')
    include.addQuery(name.includes('.') ? 'api_name' : 'name', name)
    include.addQuery('active', true)
    include.query()
    return (
        include.next() && (include.getValue('client_callable') === '1' || include.getValue('sandbox_callable') === '1')
    )
}

function evaluate(kernel: Kernel, text: string): string {
    try {
        const value = kernel.scripts.evaluate({ name: 'query', text, scope: 'global' }, {})
        return Array.isArray(value) ? value.join(',') : String(value ?? '')
    } catch (error) {
        if (error instanceof UnsupportedError) throw error
        kernel.log.error('query', `javascript:${text}: ${messageOf(error)}`)
        return ''
    }
}

function dynamicOption(kernel: Kernel, id: string): string | null {
    if (id === MY_GROUPS) return groupsOf(kernel, kernel.session.userId)
    const option = kernel.record('sys_filter_option_dynamic')
    return option.get('sys_id', id) ? evaluate(kernel, option.getValue('script') ?? '') : null
}

function groupsOf(kernel: Kernel, user: string): string {
    const membership = kernel.record('sys_user_grmember')
    membership.addQuery('user', user)
    membership.query()
    const groups: string[] = []
    while (membership.next()) groups.push(membership.getValue('group') ?? '')
    return groups.join(',')
}
