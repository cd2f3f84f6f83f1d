/** The articles of the knowledge base by their numbers: the addresses that mails, forms and people know them by. */
export const ARTICLE = {
    whoIssues: 'CERTKB01',
    accounts: 'CERTKB02',
    help: 'CERTKB03',
    howMany: 'CERTKB04',
    notices: 'CERTKB05',
    automation: 'CERTKB06',
    expiry: 'CERTKB07',
    canCdt: 'CERTKB08',
    affected: 'CERTKB09',
    whoIssued: 'CERTKB10',
    elsewhere: 'CERTKB11',
    duties: 'CERTKB12',
    rates: 'CERTKB13',
    manualCsr: 'CERTKB14',
    makeCsr: 'CERTKB15',
    acme: 'CERTKB16',
    guidelines: 'CERTKB17',
} as const
export type ArticleNumber = (typeof ARTICLE)[keyof typeof ARTICLE]

/** Path of an article on every instance. */
export function articlePath(number: ArticleNumber): string {
    return `kb_view.do?sysparm_article=${number}`
}
