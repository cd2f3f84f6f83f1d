import { useState } from 'react'
import { glideUtc } from '../../../server/core/time/glide-time'
import { DAY_MS } from '../../../server/core/time/calendar'
import { useResource } from '../../app/use-resource'
import { attainmentByMonth } from '../../model/attainment'
import { now } from '../../services/clock'
import { listOpenTasks } from '../../services/queue'
import { listOutcomes } from '../../services/service-levels'
import { levels as text, words } from '../../text'
import { Page, Panel } from '../../ui/page'
import { Loaded } from '../../ui/states'
import { AttainmentChart } from './attainment-chart'
import { Breaches } from './breaches'
import { OpenWork } from './open-work'

const MONTHS = 12
const YEAR = 366 * DAY_MS

/** How the service keeps its promises. */
export function LevelsView() {
    const outcomes = useResource('outcomes', (signal) => listOutcomes(glideUtc(now() - YEAR), signal))
    const tasks = useResource('queue', listOpenTasks)
    const [kind, setKind] = useState('')
    return (
        <Page title={text.title} intro={text.intro}>
            <Loaded resource={outcomes} lines={6}>
                {(found) => {
                    const chosen = kind === '' ? found : found.filter((outcome) => outcome.kind === kind)
                    const kinds = [...new Set(found.map((outcome) => outcome.kind))]
                    return (
                        <>
                            <Panel title={text.attainment}>
                                {kinds.length > 1 && (
                                    <label className="inline-field">
                                        {text.kind}
                                        <select
                                            className="usa-select"
                                            value={kind}
                                            onChange={(event) => setKind(event.target.value)}
                                        >
                                            <option value="">{text.allKinds}</option>
                                            {kinds.map((name) => (
                                                <option key={name} value={name}>
                                                    {words.taskKind[name] ?? name}
                                                </option>
                                            ))}
                                        </select>
                                    </label>
                                )}
                                <AttainmentChart months={attainmentByMonth(chosen, now(), MONTHS)} />
                            </Panel>
                            <Panel title={text.breaches}>
                                <Breaches outcomes={chosen.filter(({ breached }) => breached)} />
                            </Panel>
                        </>
                    )
                }}
            </Loaded>
            <Loaded resource={tasks} lines={4}>
                {(open) => <OpenWork tasks={open} />}
            </Loaded>
        </Page>
    )
}
