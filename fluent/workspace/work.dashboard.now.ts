import '@servicenow/sdk/global'
import { Dashboard } from '@servicenow/sdk/core'
import { WORK_LIST } from '../../src/server/core/ledger/work-lists'
import { TABLE } from '../../src/server/core/tables'
import { groupCertificateServices, groupManagers } from '../app/groups.now'
import { workspaceCertificateServices } from './workspace.now'

/** Every source and grouping is run as a query by tests/acceptance/workspace.test.ts. */
Dashboard({
    $id: Now.ID['dashboard-work'],
    name: 'Certificate Services: work and forecast',
    description: 'What is open, at risk and overdue now, how much was done, and what is coming',
    visibilities: [{ $id: Now.ID['dashboard-work-visibility'], experience: workspaceCertificateServices }],
    permissions: [
        { $id: Now.ID['dashboard-work-permission-managers'], group: groupManagers, canRead: true },
        { $id: Now.ID['dashboard-work-permission-staff'], group: groupCertificateServices, canRead: true },
    ],
    tabs: [
        {
            $id: Now.ID['dashboard-tab-work'],
            name: 'Work',
            widgets: [
                {
                    $id: Now.ID['dashboard-widget-at-risk'],
                    component: 'vertical-bar',
                    width: 24,
                    height: 14,
                    position: { x: 0, y: 0 },
                    componentProps: {
                        headerTitle: 'At risk now',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work at risk',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.atRisk,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
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
                    $id: Now.ID['dashboard-widget-overdue'],
                    component: 'single-score',
                    width: 12,
                    height: 14,
                    position: { x: 24, y: 0 },
                    componentProps: {
                        headerTitle: 'Overdue',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.overdue,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-new'],
                    component: 'single-score',
                    width: 12,
                    height: 14,
                    position: { x: 36, y: 0 },
                    componentProps: {
                        headerTitle: 'Nobody’s yet',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.new,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-age-new'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 0, y: 14 },
                    componentProps: {
                        headerTitle: 'Open up to three days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: 'active=true^opened_atRELATIVEGT@dayofweek@ago@3',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-age-week'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 12, y: 14 },
                    componentProps: {
                        headerTitle: 'Open three to seven days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery:
                                    'active=true^opened_atRELATIVELE@dayofweek@ago@3^opened_atRELATIVEGT@dayofweek@ago@7',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-age-fortnight'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 24, y: 14 },
                    componentProps: {
                        headerTitle: 'Open seven to fourteen days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery:
                                    'active=true^opened_atRELATIVELE@dayofweek@ago@7^opened_atRELATIVEGT@dayofweek@ago@14',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-age-older'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 36, y: 14 },
                    componentProps: {
                        headerTitle: 'Open for more than fourteen days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: 'active=true^opened_atRELATIVELE@dayofweek@ago@14',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-open-waiting'],
                    component: 'donut',
                    width: 24,
                    height: 14,
                    position: { x: 0, y: 24 },
                    componentProps: {
                        headerTitle: 'Whom open work waits for',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.open,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'waiting_on' }],
                                maxNumberOfGroups: 3,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-open-assigned'],
                    component: 'horizontal-bar',
                    width: 24,
                    height: 14,
                    position: { x: 24, y: 24 },
                    componentProps: {
                        headerTitle: 'Open work by person',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Open work',
                                tableOrViewName: TABLE.task,
                                filterQuery: WORK_LIST.open,
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                        groupBy: [
                            {
                                groupBy: [{ dataSource: 'source', groupByField: 'assigned_to' }],
                                maxNumberOfGroups: 12,
                                showOthers: false,
                            },
                        ],
                    },
                },
            ],
        },
        {
            $id: Now.ID['dashboard-tab-forecast'],
            name: 'Volume and forecast',
            widgets: [
                {
                    $id: Now.ID['dashboard-widget-volume'],
                    component: 'vertical-bar',
                    width: 48,
                    height: 14,
                    position: { x: 0, y: 0 },
                    componentProps: {
                        headerTitle: 'Requests finished by month',
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
                                groupBy: [{ dataSource: 'source', groupByField: 'kind' }],
                                maxNumberOfGroups: 12,
                                showOthers: false,
                            },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-forecast-month'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 0, y: 14 },
                    componentProps: {
                        headerTitle: 'Renewals to start within 30 days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Certificates in use',
                                tableOrViewName: TABLE.certificate,
                                filterQuery:
                                    'statusINissued,active,renewal_due^start_byRELATIVEGE@dayofweek@ago@0^start_byRELATIVELT@dayofweek@ahead@30',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-forecast-two-months'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 12, y: 14 },
                    componentProps: {
                        headerTitle: 'Renewals to start in 30 to 60 days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Certificates in use',
                                tableOrViewName: TABLE.certificate,
                                filterQuery:
                                    'statusINissued,active,renewal_due^start_byRELATIVEGE@dayofweek@ahead@30^start_byRELATIVELT@dayofweek@ahead@60',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-forecast-three-months'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 24, y: 14 },
                    componentProps: {
                        headerTitle: 'Renewals to start in 60 to 90 days',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Certificates in use',
                                tableOrViewName: TABLE.certificate,
                                filterQuery:
                                    'statusINissued,active,renewal_due^start_byRELATIVEGE@dayofweek@ahead@60^start_byRELATIVELT@dayofweek@ahead@90',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
                {
                    $id: Now.ID['dashboard-widget-forecast-late'],
                    component: 'single-score',
                    width: 12,
                    height: 10,
                    position: { x: 36, y: 14 },
                    componentProps: {
                        headerTitle: 'Renewals that should have started',
                        dataSources: [
                            {
                                id: 'source',
                                sourceType: 'table',
                                label: 'Certificates in use',
                                tableOrViewName: TABLE.certificate,
                                filterQuery: 'statusINissued,active,renewal_due^start_byRELATIVELT@dayofweek@ago@0',
                                allowRealTime: true,
                            },
                        ],
                        metrics: [
                            { id: 'metric', dataSource: 'source', aggregateFunction: 'COUNT', axisId: 'primary' },
                        ],
                    },
                },
            ],
        },
    ],
})
