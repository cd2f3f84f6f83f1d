import { checkCsr } from '../../src/server/core/check/check-csr'
import { ARTICLE } from '../../src/server/core/knowledge/articles'
import { hasOpenssl, shell, temporaryFolder } from '../support/openssl'
import { builtPackage, type PackagedRow } from './built-package'

const { rowsOf, rows } = builtPackage()
const articles = new Map(rowsOf('kb_knowledge').map((row) => [row.values.number, row]))
const ITEMS = [
    'delegated-administrator',
    'notifications',
    'password-reset',
    'inquiry',
    'secure-certificates',
    'wild-card',
]

const words = (row: PackagedRow | undefined): string =>
    `${row?.values.short_description} ${row?.values.text.replace(/<[^>]+>/g, ' ')}`.replace(/\s+/g, ' ')

/** What people ask (service.md O2, the table of duties, F1, A4), and words that only an answer has. */
const QUESTIONS: [question: string, article: string, answer: RegExp][] = [
    ['who issues and installs', ARTICLE.whoIssues, /delegated administrators issue.*You install/],
    ['whether accounts expire', ARTICLE.accounts, /account does not expire/],
    ['whether passwords expire', ARTICLE.accounts, /password expires every 90 days/],
    ['where to get help', ARTICLE.help, /Question\/Inquiry.*Certificate_Services@state\.ca\.gov/],
    ['how many delegated administrators to name', ARTICLE.howMany, /Two or three/],
    ['whether notifications continue', ARTICLE.notices, /Yes\..*well before it expires/],
    ['whether automation is required', ARTICLE.automation, /No, but it is strongly recommended.*47 days/],
    ['what happens on expiry', ARTICLE.expiry, /outage.*17:00 Pacific/],
    ['whether CDT can issue on one’s behalf', ARTICLE.canCdt, /For now.*3 to 5 business days.*retired/],
    ['who is affected by the change', ARTICLE.affected, /State of California.*Sectigo Limited/],
    ['how to see who issued a certificate', ARTICLE.whoIssued, /Issued To.*Issued By/],
    ['what to do with certificates from elsewhere', ARTICLE.elsewhere, /needs no request here/],
    ['how to get the guidelines', ARTICLE.guidelines, /guidelines are these articles/],
    ['what the submittal process is', ARTICLE.guidelines, /Security Certificate Submittal/],
    ['how to get it in another format', ARTICLE.guidelines, /ServiceDesk@state\.ca\.gov.*\(916\) 464-4311/],
    ['who does what', ARTICLE.duties, /Compliance oversight.*CDT/],
    ['what it costs', ARTICLE.rates, /Z801.*expedited.*installation/],
    ['how to request with a manual CSR in SCM', ARTICLE.manualCsr, /External Requester.*video/],
    ['how to make a CSR', ARTICLE.makeCsr, /openssl.*certreq.*keytool/],
    ['how to automate with ACME', ARTICLE.acme, /ACME account in SCM/],
]

describe('the knowledge base', () => {
    it.each(QUESTIONS)('answers %s', (_question, number, answer) => {
        expect(words(articles.get(number))).toMatch(answer)
    })

    it('consists of published articles, each known by a number of its own', () => {
        expect([...articles.keys()].sort()).toEqual(Object.values(ARTICLE).sort())
        expect(rowsOf('kb_knowledge').filter((row) => row.values.workflow_state !== 'published')).toEqual([])
    })

    it('leads nowhere but to articles of its own, the Center and the people who help', () => {
        const links = [...articles.values(), ...rowsOf('sc_cat_item')].flatMap((row) =>
            [...`${row.values.text ?? ''}${row.values.description ?? ''}`.matchAll(/href="([^"]*)"/g)].map(
                (match) => match[1]
            )
        )
        const known = new Set([
            ...Object.values(ARTICLE).map((number) => `/kb_view.do?sysparm_article=${number}`),
            '/x_cdt_certs_center.do?view=tools',
            'mailto:Certificate_Services@state.ca.gov',
            'mailto:ServiceDesk@state.ca.gov',
        ])
        expect(links.length).toBeGreaterThan(30)
        expect(links.filter((link) => !known.has(link))).toEqual([])
        expect(rowsOf('sys_ui_page').map((row) => row.values.endpoint)).toContain('x_cdt_certs_center.do')
    })

    it('is linked from every item', () => {
        const linked = rowsOf('sc_cat_item').filter((row) => row.values.description.includes('/kb_view.do?'))
        expect(linked).toHaveLength(ITEMS.length)
    })

    it('is for those who may order', () => {
        const [base] = rowsOf('kb_knowledge_base')
        const readers = rowsOf('kb_uc_can_read_mtom').filter(
            (row) => row.values.kb_knowledge_base === base.values.sys_id
        )
        const criteria = rows.find((row) => row.values.sys_id === readers[0]?.values.user_criteria)
        expect(criteria?.values.name).toBe('Certificate Services: customers')
    })
})

const withOpenssl = hasOpenssl ? describe : describe.skip
withOpenssl('the article on making a CSR', () => {
    it('has a command whose request the checks take', () => {
        const [, command] =
            /<pre>\s*(openssl [\s\S]*?)<\/pre>/.exec(articles.get(ARTICLE.makeCsr)?.values.text ?? '') ?? []
        const folder = temporaryFolder()
        try {
            shell(folder.path, command)
            const checked = checkCsr(shell(folder.path, 'cat www.csr'))
            expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([])
            expect(checked.facts?.names).toEqual(['www.xyz.ca.gov', 'xyz.ca.gov'])
        } finally {
            folder.remove()
        }
    })
})
