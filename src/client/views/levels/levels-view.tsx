import { PROMISED_KINDS, requestType } from '../../../server/core/service-level/definitions'
import { type CalendarDate } from '../../../server/core/time/calendar'
import { pacificDate } from '../../../server/core/time/pacific'
import { addressOf, go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { monthsUpTo } from '../../model/attainment'
import { percent } from '../../model/percent'
import { now } from '../../services/clock'
import { listOpenTasks } from '../../services/queue'
import { readLedger } from '../../services/service-levels'
import { levels as text } from '../../text'
import { Page, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { AttainmentChart } from './attainment-chart'
import { Breaches } from './breaches'
import { OpenWork } from './open-work'
import { TypeTable } from './type-table'
import { Waited } from './waited'

const MONTHS = 12
/** T3; shown until the ledger says what managers have set. */
const USUAL_GOAL = 95

/** How the service keeps its promises, from its own ledger; the request type that is looked at is in the address. */
export function LevelsView({ parameters }: { readonly parameters: URLSearchParams }) {
    const kind = PROMISED_KINDS.find((name) => name === parameters.get('kind')) ?? ''
    const today = pacificDate(now())
    const months = monthsUpTo(today, MONTHS)
    const ledger = useResource(`ledger:${today}:${kind}`, async (signal) => {
        const question = { from: `${months[0]}-01` as CalendarDate, to: today, kind }
        const [byMonth, byType] = await Promise.all([
            readLedger({ ...question, groupBy: 'month' }, signal),
            readLedger({ ...question, groupBy: 'type' }, signal),
        ])
        return { byMonth, byType }
    })
    const tasks = useResource('queue', listOpenTasks)
    return (
        <Page
            title={text.title}
            intro={text.intro(ledger.data?.byMonth.goal ?? USUAL_GOAL)}
            actions={<KindChoice kind={kind} />}
        >
            <Loaded resource={ledger} lines={8}>
                {({ byMonth, byType }) => {
                    const { total, goal } = byMonth
                    if (total.figures.attainment === null) return <Empty icon="levels" title={text.nothing} />
                    return (
                        <>
                            <Panel title={text.attainment}>
                                <p className="tool__answer">
                                    {text.overall(percent(total.figures.attainment), total.figures.number)}
                                </p>
                                <AttainmentChart months={months} rows={byMonth.rows} goal={goal} />
                            </Panel>
                            {kind === '' && (
                                <Panel title={text.byType}>
                                    <TypeTable rows={byType.rows} />
                                </Panel>
                            )}
                            <div className="columns columns--even">
                                <Panel title={text.breaches}>
                                    <Breaches total={total} />
                                </Panel>
                                <Panel title={text.waited}>
                                    <Waited total={total} />
                                </Panel>
                            </div>
                        </>
                    )
                }}
            </Loaded>
            <Loaded resource={tasks} lines={4}>
                {(open) => <OpenWork tasks={open} ledger={ledger.data?.byMonth ?? null} />}
            </Loaded>
        </Page>
    )
}

function KindChoice({ kind }: { readonly kind: string }) {
    return (
        <label className="inline-field">
            {text.kind}
            <select
                className="usa-select"
                value={kind}
                onChange={(event) => go(addressOf('levels', { kind: event.target.value }))}
            >
                <option value="">{text.allKinds}</option>
                {PROMISED_KINDS.map((name) => (
                    <option key={name} value={name}>
                        {requestType(name)}
                    </option>
                ))}
            </select>
        </label>
    )
}
