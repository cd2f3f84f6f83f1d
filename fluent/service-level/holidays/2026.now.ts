// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'

Record({
    $id: Now.ID['service-level-holiday-2026-new-year'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "New Year's Day 2026",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260101T000000',
        end_date_time: '20260101T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-mlk'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Martin Luther King Jr. Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260119T000000',
        end_date_time: '20260119T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-presidents'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "Presidents' Day 2026",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260216T000000',
        end_date_time: '20260216T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-mar31'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Farmworkers Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260331T000000',
        end_date_time: '20260331T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-memorial'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Memorial Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260525T000000',
        end_date_time: '20260525T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-labor'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Labor Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20260907T000000',
        end_date_time: '20260907T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-veterans'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Veterans Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20261111T000000',
        end_date_time: '20261111T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-thanksgiving'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Thanksgiving Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20261126T000000',
        end_date_time: '20261126T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-day-after'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Day after Thanksgiving 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20261127T000000',
        end_date_time: '20261127T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2026-christmas'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Christmas Day 2026',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20261225T000000',
        end_date_time: '20261225T235959',
    },
})
