import { builtPackage } from '../package/built-package'
import { type InstanceUnderTest } from '../support/describe-instance'

/** What a chart of a dashboard asks for, as it is packaged. */
export interface Widget {
    headerTitle: string
    dataSources: [{ tableOrViewName: string; filterQuery: string }]
    metrics: [{ aggregateFunction: string; aggregateField?: string }]
    groupBy?: { groupBy: [{ groupByField: string }] }[]
}

interface Group {
    stats: { count: string; avg?: Record<string, string> }
    groupby_fields?: { value: string }[]
}

export const WIDGETS = builtPackage()
    .rowsOf('par_dashboard_widget')
    .map((row) => JSON.parse(row.values.component_props) as Widget)

/** The fields that a chart groups by. */
export function groupingOf({ groupBy = [] }: Widget): string[] {
    return groupBy.map((level) => level.groupBy[0].groupByField)
}

/** Source, metric and grouping of a chart as one query of the Aggregate API: its figures by the values of its groups. */
export async function shownBy(under: InstanceUnderTest, title: string): Promise<Record<string, number>> {
    const [widget, ...others] = WIDGETS.filter(({ headerTitle }) => headerTitle === title)
    if (widget === undefined || others.length > 0) throw new Error(`There is not one chart "${title}"`)
    const [{ tableOrViewName, filterQuery }] = widget.dataSources
    const [{ aggregateFunction, aggregateField = '' }] = widget.metrics
    const average = aggregateFunction === 'AVG'
    const parameters = new URLSearchParams({ sysparm_query: filterQuery, sysparm_count: 'true' })
    if (average) parameters.set('sysparm_avg_fields', aggregateField)
    const fields = groupingOf(widget)
    if (fields.length > 0) parameters.set('sysparm_group_by', fields.join(','))
    const answer = await under
        .as('manager')
        .call<{ result: Group | Group[] }>('GET', `/api/now/stats/${tableOrViewName}?${parameters}`)
    if (answer.status !== 200) throw new Error(`"${title}" asks what is refused: ${answer.status}`)
    return Object.fromEntries(
        [answer.body.result]
            .flat()
            .map(({ stats, groupby_fields = [] }) => [
                groupby_fields.map(({ value }) => value).join(' '),
                Number(average ? stats.avg?.[aggregateField] : stats.count),
            ])
    )
}
