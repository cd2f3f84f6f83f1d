;(function runMailScript(current, template, email, emailAction, event) {
    const { printEnrolled } = require('./src/server/handlers/notice/print-access.ts')
    template.print(printEnrolled(current))
})(current, template, email, email_action, event)
