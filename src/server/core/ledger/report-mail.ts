import { escaped, heading, link, paragraph } from '../notice/mail-html'
import { dayInWords } from '../notice/pacific-text'
import { requestType } from '../service-level/definitions'
import { type Ledger, type LedgerRow } from './ledger'
import { type Period } from './period'

/** What a report to managers says besides the ledger of its period. */
export interface ReportFacts {
    period: Period
    /** Percent (T3). */
    goal: number
    overdue: number
    atRisk: number
    overdueUrl: string
    atRiskUrl: string
    /** Address of the list of tasks that satisfy an encoded query; empty when the instance does not know its address. */
    listUrl(query: string): string
}

/** Body of the weekly and monthly mail: the figures of the ledger by request type, with the records behind them. */
export function reportHtml(ledger: Ledger, facts: ReportFacts): string {
    const { total } = ledger
    return [
        heading(`Service levels from ${dayInWords(facts.period.from)} to ${dayInWords(facts.period.to)}`),
        paragraph(verdict(total, facts.goal)),
        table(ledger, facts),
        paragraph(`Open past the objective: ${facts.overdue}. At risk now: ${facts.atRisk}.`),
        ...(facts.overdueUrl === '' ? [] : [link(facts.overdueUrl, 'Open past the objective')]),
        ...(facts.atRiskUrl === '' ? [] : [link(facts.atRiskUrl, 'At risk now')]),
        paragraph(
            'Times are business days (weekdays 8:00 to 17:00 Pacific, without state holidays) while the work was with Certificate Services; waiting for the customer or the vendor does not count.'
        ),
    ].join('\n')
}

/** One sentence that a manager can repeat. */
export function verdict({ figures }: LedgerRow, goal: number): string {
    if (figures.attainment === null) return 'No request was completed in this time.'
    const against =
        figures.attainment >= goal ? `the promise of ${goal} % is kept` : `the promise of ${goal} % is missed`
    return `${figures.met} of ${figures.number} requests were completed within their objective: ${figures.attainment} %, ${against}.`
}

function table(ledger: Ledger, facts: ReportFacts): string {
    const head = ['Request', 'Number', 'Met', 'Breached', 'Attainment', 'Median', '95th percentile', 'Causes']
    const rows = [
        ...ledger.rows.map((row) => tableRow(requestType(row.key), row, facts)),
        tableRow('Total', ledger.total, facts),
    ]
    const headings = head.map((text) => `<th align="left" scope="col">${escaped(text)}</th>`).join('')
    return `<table cellpadding="4"><tr>${headings}</tr>${rows.join('')}</table>`
}

function tableRow(name: string, { figures, queries }: LedgerRow, { listUrl }: ReportFacts): string {
    const linked = (value: number, query: string) => {
        const url = value === 0 ? '' : listUrl(query)
        return url === '' ? String(value) : `<a href="${escaped(url)}">${value}</a>`
    }
    const causes = Object.entries(figures.causes).map(([cause, count]) => `${cause} ${count}`)
    const cells = [
        linked(figures.number, queries.number),
        linked(figures.met, queries.met),
        linked(figures.breached, queries.breached),
        figures.attainment === null ? '' : `${figures.attainment} %`,
        figures.medianDays === null ? '' : String(figures.medianDays),
        figures.p95Days === null ? '' : String(figures.p95Days),
        escaped(causes.join(', ')),
    ]
    return `<tr><th align="left" scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
