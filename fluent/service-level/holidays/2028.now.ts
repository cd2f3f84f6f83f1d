// Generated from state-holidays.json by src/commands/generate-holidays.ts. Change the list there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { scheduleHolidays } from '../schedule.now'

Record({
    $id: Now.ID['service-level-holiday-2028-mlk'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Martin Luther King Jr. Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280117T000000',
        end_date_time: '20280117T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-presidents'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: "Presidents' Day 2028",
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280221T000000',
        end_date_time: '20280221T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-mar31'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Farmworkers Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280331T000000',
        end_date_time: '20280331T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-memorial'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Memorial Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280529T000000',
        end_date_time: '20280529T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-july4'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Independence Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280704T000000',
        end_date_time: '20280704T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-labor'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Labor Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20280904T000000',
        end_date_time: '20280904T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-veterans'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Veterans Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20281110T000000',
        end_date_time: '20281110T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-thanksgiving'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Thanksgiving Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20281123T000000',
        end_date_time: '20281123T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-day-after'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Day after Thanksgiving 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20281124T000000',
        end_date_time: '20281124T235959',
    },
})

Record({
    $id: Now.ID['service-level-holiday-2028-christmas'],
    $meta: { installMethod: 'first install' },
    table: 'cmn_schedule_span',
    data: {
        schedule: scheduleHolidays,
        name: 'Christmas Day 2028',
        type: 'exclude',
        show_as: 'free',
        all_day: true,
        start_date_time: '20281225T000000',
        end_date_time: '20281225T235959',
    },
})
