import { scopeNameOf } from '../access/scope-name'
import { messageOf, UnsupportedError } from '../../errors'
import { type Platform } from '../../platform'
import { type Question } from './questions'

const SCRIPT = 'javascript:'

/**
 * What a question begins with, for the user who asks: its default as it stands, or what one in JavaScript comes to. A
 * script that fails is logged as an error and the question begins empty.
 */
export function defaultOf(platform: Platform, { name, defaultValue, scopeId }: Question): string {
    if (!defaultValue.startsWith(SCRIPT)) return defaultValue
    const source = {
        name: `item_option_new.${name}: default`,
        text: defaultValue.slice(SCRIPT.length),
        scope: scopeNameOf(platform, scopeId),
    }
    try {
        const value = platform.scripts.evaluate(source, {})
        if (Array.isArray(value)) return value.map(String).join(',')
        return value === null || value === undefined ? '' : String(value)
    } catch (error) {
        if (error instanceof UnsupportedError) throw error
        platform.log.error('catalog', `${source.name}: ${messageOf(error)}`)
        return ''
    }
}
