;(function runMailScript(current, template, email, emailAction, event) {
    const { printHolidayReminder } = require('./src/server/handlers/service-level/print-holiday-reminder.ts')
    template.print(printHolidayReminder(String(event.parm2)))
})(current, template, email, email_action, event)
