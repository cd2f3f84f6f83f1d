// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'

Record({
    $id: Now.ID['service-level-holiday-2027-new-year'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "New Year's Day 2027",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270101T000000',
        end_date_time: '20270101T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-mlk'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Martin Luther King Jr. Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270118T000000',
        end_date_time: '20270118T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-presidents'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "Presidents' Day 2027",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270215T000000',
        end_date_time: '20270215T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-mar31'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Farmworkers Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270331T000000',
        end_date_time: '20270331T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-memorial'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Memorial Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270531T000000',
        end_date_time: '20270531T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-july4'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Independence Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270705T000000',
        end_date_time: '20270705T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-labor'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Labor Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20270906T000000',
        end_date_time: '20270906T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-veterans'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Veterans Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20271111T000000',
        end_date_time: '20271111T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-thanksgiving'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Thanksgiving Day 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20271125T000000',
        end_date_time: '20271125T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2027-day-after'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Day after Thanksgiving 2027',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20271126T000000',
        end_date_time: '20271126T235959',
    },
})
