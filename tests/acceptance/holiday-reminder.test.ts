import { describeInstance } from '../support/describe-instance'
import { add, all, one } from './records'

describeInstance('the holidays of the next year', { now: '2030-09-30 20:00:00' }, (under) => {
    const reminders = () => all(under, 'sys_email', 'subjectLIKEState holidays', ['recipients', 'body'])

    it('are asked for from October on until they are entered', () => {
        expect(reminders()).toEqual([])
        under.until('2030-10-01 16:00:00')
        expect(reminders()).toHaveLength(1)
        expect(reminders()[0].body).toContain('state holidays of 2031')
        const { sys_id: schedule } = one(under, 'cmn_schedule', 'name=California state holidays', ['sys_id'])
        add(under, 'cmn_schedule_span', {
            schedule,
            name: "New Year's Day",
            start_date_time: '20310101T000000',
            end_date_time: '20310101T235959',
            all_day: 'true',
        })
        under.until('2030-11-01 16:00:00')
        expect(reminders()).toHaveLength(1)
    })
})
