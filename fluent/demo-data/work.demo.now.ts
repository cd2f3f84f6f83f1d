import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { addDemoWork } from '../../src/server/handlers/demo/add-demo-work'

/**
 * Work has dates, and records in a package have those of the day they were written. So the demo brings a job that an
 * administrator runs once ("Execute Now"), and `npm start` by itself.
 */
ScheduledScript({
    $id: Now.ID['demo-job-work'],
    $meta: { installMethod: 'demo' },
    name: 'Certificate Services: demo work',
    active: true,
    frequency: 'on_demand',
    script: addDemoWork,
})
