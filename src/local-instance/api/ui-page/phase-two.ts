import { type Platform } from '../../platform'

/** The one tag library whose tags the SDK leaves in a direct page; they load scripts of the platform's own user interface. */
const PLATFORM_TAGS = /<(g:requires|g2:client_script)\b[^>]*?(?:\/>|>\s*<\/\1>)/g

/**
 * The HTML of a direct UI page as a browser gets it: `$[expression]` evaluated, `$[AMP]` an ampersand, tags of the
 * platform's own user interface taken out. `token` is what the session's state-changing requests must repeat.
 */
export function renderDirectPage(platform: Platform, html: string, scope: string, token: string): string {
    const source = (text: string) => ({ name: 'UI page expression', text, scope })
    const gs = withToken(platform.scripts.evaluate(source('gs'), {}) as SessionApi, token)
    const variables = {
        gs,
        UxFrameworkScriptables: { getFlushTimestamp: () => '0' },
        sn_ui: { PolarisUI: { getThemeVariableCssCacheKey: () => '0' } },
    }
    return html.replace(PLATFORM_TAGS, '').replace(/\$\[([^\]]*)\]/g, (_, expression: string) => {
        if (expression.trim() === 'AMP') return '&'
        const value = platform.scripts.evaluate(source(expression), variables)
        return value === null || value === undefined ? '' : String(value)
    })
}

interface SessionApi {
    getSession(): object
}

/** `gs` as it is, but for the token, which belongs to the HTTP session and not to the script's. */
function withToken(gs: SessionApi, token: string): object {
    const getSessionToken = { value: (): string => token }
    const getSession = { value: (): object => Object.create(gs.getSession(), { getSessionToken }) as object }
    return Object.create(gs, { getSessionToken, getSession }) as object
}
