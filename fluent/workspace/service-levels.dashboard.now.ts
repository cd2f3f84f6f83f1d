import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { WORK_LIST } from '../../src/server/core/ledger/work-lists'
import { TABLE } from '../../src/server/core/tables'
import { groupCertificateServices, groupManagers } from '../app/groups.now'
import { workspaceCertificateServices } from './workspace.now'

/** Every source and grouping is run as a query by tests/acceptance/workspace.test.ts. */
Dashboard({
    $id: Now.ID['dashboard-service-levels'],
    name: 'Certificate Services: service levels',
    description: 'How the promises are kept, what is at risk, and why objectives were missed',
    visibilities: [{ $id: Now.ID['dashboard-service-levels-visibility'], experience: workspaceCertificateServices }],
    permissions: [
        { $id: Now.ID['dashboard-service-levels-permission-managers'], group: groupManagers, canRead: true },
        { $id: Now.ID['dashboard-service-levels-permission-staff'], group: groupCertificateServices, canRead: true },
    ],
    tabs: [
        {
            $id: Now.ID['dashboard-tab-levels'],
            name: 'Service levels',
            widgets: [
                {
                    $id: Now.ID['dashboard-widget-attainment-month'],
                    component: 'vertical-bar',
                    width: 24,
                    height: 14,
                    position: { x: 0, y: 0 },
                    componentProps: {
                        headerTitle: 'Attainment by month, percent',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Finished requests',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.finished,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'source',
                                aggregateFunction: 'AVG',
                                aggregateField: 'kept_percent',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'finished_month' }],
                                maxNumberOfGroups: 24,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-attainment-type'],
                    component: 'vertical-bar',
                    width: 24,
                    height: 14,
                    position: { x: 24, y: 0 },
                    componentProps: {
                        headerTitle: 'Attainment by request type, percent',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Finished requests',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.finished,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'source',
                                aggregateFunction: 'AVG',
                                aggregateField: 'kept_percent',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'kind' }],
                                maxNumberOfGroups: 12,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-kept-month'],
                    component: 'vertical-bar',
                    width: 24,
                    height: 14,
                    position: { x: 0, y: 14 },
                    componentProps: {
                        headerTitle: 'Kept and missed by month',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Finished requests',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.finished,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'finished_month' }],
                                maxNumberOfGroups: 24,
                                showOthers: false,
                            },
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'outcome' }],
                                maxNumberOfGroups: 2,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-days-type'],
                    component: 'vertical-bar',
                    width: 24,
                    height: 14,
                    position: { x: 24, y: 14 },
                    componentProps: {
                        headerTitle: 'Business days on average, by request type',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Finished requests',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.finished,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            {
                                id: 'metric',
                                dataSource: 'source',
                                aggregateFunction: 'AVG',
                                aggregateField: 'work_days',
                                axisId: 'primary',
                            },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'kind' }],
                                maxNumberOfGroups: 12,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-breach-causes'],
                    component: 'donut',
                    width: 16,
                    height: 14,
                    position: { x: 0, y: 28 },
                    componentProps: {
                        headerTitle: 'Missed objectives by cause',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Missed objectives',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.missed,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'breach_cause' }],
                                maxNumberOfGroups: 8,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-breach-departments'],
                    component: 'horizontal-bar',
                    width: 16,
                    height: 14,
                    position: { x: 16, y: 28 },
                    componentProps: {
                        headerTitle: 'Missed objectives by department',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Missed objectives',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.missed,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'organization' }],
                                maxNumberOfGroups: 12,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-automatic'],
                    component: 'donut',
                    width: 16,
                    height: 14,
                    position: { x: 32, y: 28 },
                    componentProps: {
                        headerTitle: 'Done at once by the app',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Finished requests',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.finished,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'done_at_once' }],
                                maxNumberOfGroups: 2,
                                showOthers: false,
                            },
                        ],
                    },
                },
            ],
        },
    ],
})
