import { common } from './common'

export const forecast = {
    title: 'Forecast',
    intro: 'Renewals until 2031 for the certificates in use today, each renewed by its latest day to start, for the longest life that the rules of that day allow.',
    chart: 'Renewals by quarter',
    automated: 'What if part of today’s renewals by hand were automated?',
    automatedValue: (share: number) => `${share} %`,
    asIs: 'As it is today',
    byHand: 'by hand',
    byMachine: 'automated',
    peak: (quarter: string, count: number, hours: number) =>
        `The busiest quarter is ${quarter}: ${common.count(count, 'renewal', 'renewals')} by hand and ${Math.round(hours).toLocaleString('en-US')} hours of work, domain validation included.`,
    load: (times: string) => `That is ${times} of what the queue can give.`,
    mark: (days: number, day: string) => `${days} days from ${day}`,
    shortMark: (days: number, month: string) => `${days} days, ${month}`,
    bar: (quarter: string, hand: number, machine: number) => `${quarter}: ${hand} by hand, ${machine} automated`,
    table: 'The figures as a table',
    columns: {
        quarter: 'Quarter',
        byHand: 'Renewals by hand',
        byMachine: 'Automated',
        validations: 'Domain validations',
        hours: 'Hours',
        load: 'Of the hours there are',
    },
    empty: 'There is no certificate in use to forecast from.',
}
