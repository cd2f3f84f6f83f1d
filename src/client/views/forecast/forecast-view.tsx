import { useState } from 'react'
import { useCertificates } from '../../app/use-certificates'
import { useResource } from '../../app/use-resource'
import { type Assumptions, byHand, hoursOf, policyMarks, renewalsByQuarter } from '../../model/forecast'
import { now } from '../../services/clock'
import { listPolicies } from '../../services/lifespan'
import { forecast as text } from '../../text'
import { Page, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { ForecastChart } from './forecast-chart'
import { ForecastTable } from './forecast-table'
import { WhatIf } from './what-if'

const LAST_YEAR = 2031
/** Working hours of one person in a quarter. */
const HOURS_A_QUARTER = 440

/** The workload that shorter lives bring, and what automation takes off it. */
export function ForecastView() {
    const certificates = useCertificates()
    const policies = useResource('policies', listPolicies)
    const [assumptions, setAssumptions] = useState<Assumptions>({ automated: 0, hoursEach: 0.75 })
    return (
        <Page title={text.title} intro={text.intro}>
            <Loaded resource={policies} lines={6}>
                {(rules) => (
                    <Loaded resource={certificates} lines={6}>
                        {(list) => {
                            const quarters = renewalsByQuarter(list.certificates, rules, now(), LAST_YEAR)
                            const most = Math.max(...quarters.map(({ renewals }) => renewals))
                            if (most === 0) return <Empty icon="forecast" title={text.empty} />
                            const peak = quarters.reduce((one, other) => (other.renewals > one.renewals ? other : one))
                            const hours = hoursOf(peak, assumptions)
                            return (
                                <>
                                    <Panel>
                                        <WhatIf assumptions={assumptions} onChange={setAssumptions} />
                                    </Panel>
                                    <Panel title={text.chart}>
                                        <p aria-live="polite">
                                            {text.peak(byHand(peak, assumptions), peak.name)}:{' '}
                                            {text.peakHours(hours, (hours / HOURS_A_QUARTER).toFixed(1))}
                                        </p>
                                        <ForecastChart
                                            quarters={quarters}
                                            assumptions={assumptions}
                                            marks={policyMarks(rules, quarters, LAST_YEAR)}
                                        />
                                        <ForecastTable quarters={quarters} assumptions={assumptions} />
                                    </Panel>
                                </>
                            )
                        }}
                    </Loaded>
                )}
            </Loaded>
        </Page>
    )
}
