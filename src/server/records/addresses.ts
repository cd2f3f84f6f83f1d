import { gs } from '@servicenow/glide'
import { type ArticleNumber, articlePath } from '../core/knowledge/articles'
import { TABLE } from '../core/tables'

/** Address of the list of tasks that satisfy an encoded query; empty when the instance does not know its own. */
export function taskListUrl(query: string): string {
    const instance = instanceUrl()
    return instance === '' ? '' : `${instance}${TABLE.task}_list.do?sysparm_query=${encodeURIComponent(query)}`
}

export function taskUrl(id: string): string {
    const instance = instanceUrl()
    return instance === '' ? '' : `${instance}${TABLE.task}.do?sys_id=${id}`
}

/** Address of an article of the knowledge base; empty when the instance does not know its own. */
export function articleUrl(article: ArticleNumber): string {
    const instance = instanceUrl()
    return instance === '' ? '' : `${instance}${articlePath(article)}`
}

/** Address of a view of the Certificate Center; empty when the instance does not know its own. */
export function centerUrl(view: string): string {
    const instance = instanceUrl()
    return instance === '' ? '' : `${instance}x_cdt_certs_center.do?view=${view}`
}

function instanceUrl(): string {
    return gs.getProperty('glide.servlet.uri', '')
}
