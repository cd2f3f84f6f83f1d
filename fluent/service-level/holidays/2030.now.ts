// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'

Record({
    $id: Now.ID['service-level-holiday-2030-new-year'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "New Year's Day 2030",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300101T000000',
        end_date_time: '20300101T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-mlk'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Martin Luther King Jr. Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300121T000000',
        end_date_time: '20300121T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-presidents'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "Presidents' Day 2030",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300218T000000',
        end_date_time: '20300218T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-mar31'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Farmworkers Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300401T000000',
        end_date_time: '20300401T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-memorial'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Memorial Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300527T000000',
        end_date_time: '20300527T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-july4'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Independence Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300704T000000',
        end_date_time: '20300704T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-labor'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Labor Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20300902T000000',
        end_date_time: '20300902T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-veterans'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Veterans Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20301111T000000',
        end_date_time: '20301111T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-thanksgiving'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Thanksgiving Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20301128T000000',
        end_date_time: '20301128T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-day-after'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Day after Thanksgiving 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20301129T000000',
        end_date_time: '20301129T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2030-christmas'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Christmas Day 2030',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20301225T000000',
        end_date_time: '20301225T235959',
    },
})
