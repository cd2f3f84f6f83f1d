import { hours } from '../local-instance/sla/service-desk'
import { type ServiceLevelCase } from './service-level-case'

const PAGES = 'it-service-management/service-level-management'
const INCIDENT = 'the incident'
const onlyHere = 'needs a clock that can be moved'
const opened = { opens: { incident: INCIDENT } }
const says = (...levels: NonNullable<NonNullable<ServiceLevelCase['steps'][number]['says']>['levels']>) => ({
    says: { incident: INCIDENT, levels },
})
const priorityLevel = (priority: number) => ({
    name: `Priority ${priority} resolution`,
    start_condition: `priority=${priority}^EQ`,
    when_to_cancel: 'no_match',
    pause_condition: 'state=-5^EQ',
})

export const serviceLevelCases: readonly ServiceLevelCase[] = [
    {
        name: '3 business and 19 actual hours pass from 2 pm to 9 am of the next weekday',
        source: `${PAGES}/r_ElapsedTimeCounting.md`,
        begins: '2017-01-09 14:00:00',
        schedule: '9-17',
        levels: [{}],
        steps: [opened, { at: '2017-01-10 09:00:00', ...says({ businessHours: 3, actualHours: 19 }) }],
        onlyHere,
    },
    {
        name: 'a weekend takes 1.5 business hours, 19 % of 8 hours, and over 750 % actual',
        source: `${PAGES}/c_SLATimingsAndSchedules.md`,
        begins: '2017-01-13 21:00:00',
        schedule: '8-17',
        levels: [{}],
        steps: [
            opened,
            {
                at: '2017-01-16 09:30:00',
                ...says({
                    businessHours: 1.5,
                    actualHours: 60.5,
                    businessPercentage: 18.75,
                    percentage: 756.25,
                    breached: false,
                }),
            },
        ],
        onlyHere,
    },
    {
        name: 'a duration of one day spreads over three working days of eight hours',
        source: `${PAGES}/c_SLADuration.md`,
        begins: '2017-01-10 09:00:00',
        schedule: '9-17',
        levels: [{ duration: hours(24) }],
        steps: [{ ...opened, ...says({ breachAt: '2017-01-12 17:00:00' }) }],
        onlyHere,
    },
    {
        name: 'a due date outside the schedule moves to its next opening, and one in the past to a second from now',
        source: `${PAGES}/c_SLADuration.md`,
        begins: '2017-01-09 14:00:00',
        schedule: '8-16',
        relativeDuration: 'calculator.calcScheduleDuration("", new GlideDateTime(current.due_date))',
        levels: [{ name: 'Breach on Due Date', duration: '' }],
        // 20:30 on Wednesday the 11th, in UTC as a script sets it.
        steps: [
            {
                opens: { incident: INCIDENT, with: { due_date: '2017-01-12 04:30:00' } },
                ...says({ breachAt: '2017-01-12 08:00:00' }),
            },
            {
                opens: { incident: 'late', with: { due_date: '2017-01-01 00:00:00' } },
                says: { incident: 'late', levels: [{ breachAt: '2017-01-09 14:00:01' }] },
            },
        ],
        onlyHere,
    },
    {
        name: 'an incident goes from priority 1 to 2, through a pause, to its resolution',
        source: `${PAGES}/t_SLAProcessExample.md`,
        begins: '2017-01-09 14:00:00',
        levels: [priorityLevel(1), priorityLevel(2)],
        steps: [
            { opens: { incident: INCIDENT, with: { priority: 1 } }, ...says({ stage: 'in_progress' }) },
            {
                at: '2017-01-09 15:00:00',
                changes: { incident: INCIDENT, to: { priority: 2 } },
                ...says({ stage: 'cancelled' }, { stage: 'in_progress' }),
            },
            {
                at: '2017-01-09 16:00:00',
                changes: { incident: INCIDENT, to: { state: -5 } },
                ...says({ stage: 'cancelled' }, { stage: 'paused' }),
            },
            { at: '2017-01-09 17:00:00', ...says({}, { pausedHours: 0, actualHours: 1 }) },
            {
                changes: { incident: INCIDENT, to: { state: 2 } },
                ...says({ stage: 'cancelled' }, { stage: 'in_progress', pausedHours: 1 }),
            },
            {
                at: '2017-01-09 18:00:00',
                changes: { incident: INCIDENT, to: { state: 6 } },
                ...says(
                    { stage: 'cancelled' },
                    { stage: 'completed', actualHours: 2, active: false, end: '2017-01-09 18:00:00' }
                ),
            },
        ],
        onlyHere,
    },
]
