// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'

Record({
    $id: Now.ID['service-level-holiday-2029-new-year'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "New Year's Day 2029",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290101T000000',
        end_date_time: '20290101T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-mlk'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Martin Luther King Jr. Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290115T000000',
        end_date_time: '20290115T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-presidents'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "Presidents' Day 2029",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290219T000000',
        end_date_time: '20290219T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-memorial'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Memorial Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290528T000000',
        end_date_time: '20290528T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-july4'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Independence Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290704T000000',
        end_date_time: '20290704T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-labor'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Labor Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20290903T000000',
        end_date_time: '20290903T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-veterans'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Veterans Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20291112T000000',
        end_date_time: '20291112T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-thanksgiving'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Thanksgiving Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20291122T000000',
        end_date_time: '20291122T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-day-after'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Day after Thanksgiving 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20291123T000000',
        end_date_time: '20291123T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2029-christmas'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Christmas Day 2029',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20291225T000000',
        end_date_time: '20291225T235959',
    },
})
