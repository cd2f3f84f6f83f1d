import { ApiError } from '../../api/errors'
import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { sanitized } from '../catalog/sanitize'
import { html } from '../html'
import { page } from '../layout'

/** GET /kb_view.do: an article of a knowledge base, by `sysparm_article` (its number) or `sys_kb_id`. */
export function articlePage(instance: Instance, request: ApiRequest): ApiReply {
    const article = instance.record('kb_knowledge')
    const number = request.query.get('sysparm_article') ?? ''
    const found = number === '' ? article.get(request.query.get('sys_kb_id') ?? '') : article.get('number', number)
    if (!found || !instance.access.canTable('read', 'kb_knowledge', article))
        throw new ApiError(404, 'There is no such article, or you may not read it')
    const title = article.getValue('short_description') ?? ''
    return page(instance, request, {
        title,
        body: html`<article>
            <h1>${title}</h1>
            <p>${article.getDisplayValue('kb_knowledge_base')} · ${article.getValue('number')}</p>
            ${sanitized(article.getValue('text') ?? '')}
        </article>`,
    })
}
