import { useRef } from 'react'
import { addressOf, go } from '../../app/router'
import { useResource } from '../../app/use-resource'
import { loadOf, peakOf, policyMarks, quartersOf, shareIn } from '../../model/forecast'
import { percent } from '../../model/percent'
import { type Forecast, readForecast } from '../../services/forecast'
import { listPolicies } from '../../services/lifespan'
import { forecast as text } from '../../text'
import { Page, Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { ForecastChart } from './forecast-chart'
import { ForecastTable } from './forecast-table'
import { WhatIf } from './what-if'

/** The workload that shorter lives bring, and what automation takes off it; the share asked about is in the address. */
export function ForecastView({ parameters }: { readonly parameters: URLSearchParams }) {
    const share = shareIn(parameters)
    const policies = useResource('policies', listPolicies)
    const forecast = useResource(`forecast:${share}`, (signal) => readForecast(share, signal))
    const shown = useLatest(forecast.data)
    return (
        <Page title={text.title} intro={text.intro}>
            <Panel>
                <WhatIf
                    share={share}
                    onChange={(next) =>
                        go(addressOf('forecast', { automation: next === 0 ? '' : String(Math.round(next * 100)) }), {
                            replace: true,
                        })
                    }
                />
            </Panel>
            <Loaded resource={policies} lines={6}>
                {(rules) => (
                    <Loaded resource={{ ...forecast, data: shown }} lines={6}>
                        {({ months, hoursPerMonth }) => {
                            const quarters = quartersOf(months)
                            const peak = peakOf(quarters)
                            if (peak === null || peak.byHand + peak.automated + peak.validations === 0) {
                                return <Empty icon="forecast" title={text.empty} />
                            }
                            const load = loadOf(peak, hoursPerMonth)
                            return (
                                <Panel title={text.chart}>
                                    <p aria-live="polite" aria-busy={forecast.loading}>
                                        {text.peak(peak.name, peak.byHand, peak.hours)}{' '}
                                        {load !== null && text.load(percent(load * 100))}
                                    </p>
                                    <ForecastChart quarters={quarters} marks={policyMarks(rules, quarters)} />
                                    <ForecastTable quarters={quarters} hoursPerMonth={hoursPerMonth} />
                                </Panel>
                            )
                        }}
                    </Loaded>
                )}
            </Loaded>
        </Page>
    )
}

/** The last forecast stays while the next one is worked out, so that the bars grow and shrink under the slider. */
function useLatest(data: Forecast | null): Forecast | null {
    const latest = useRef(data)
    if (data !== null) latest.current = data
    return latest.current
}
