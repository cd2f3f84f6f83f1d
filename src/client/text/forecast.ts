export const forecast = {
    title: 'Forecast',
    intro: 'Renewals by quarter until 2031 for the certificates in use today, each renewed when a third of its life is left, for the longest life that the rules of that day allow.',
    chart: 'Renewals by quarter',
    automated: 'Renewed by automation',
    automatedValue: (share: number) => `${share} %`,
    hours: 'Hours for each renewal by hand',
    byHand: 'by hand',
    byMachine: 'automated',
    peak: (count: number, quarter: string) =>
        `The busiest quarter is ${quarter} with ${count.toLocaleString('en-US')} renewals by hand`,
    peakHours: (hours: number, people: string) =>
        `about ${hours.toLocaleString('en-US')} hours of work, or ${people} full-time people.`,
    mark: (days: number, day: string) => `${days} days from ${day}`,
    table: 'The figures as a table',
    columns: { quarter: 'Quarter', renewals: 'Renewals', byHand: 'By hand', hours: 'Hours' },
    empty: 'There is no certificate in use to forecast from.',
}
