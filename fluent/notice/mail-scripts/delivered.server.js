;(function runMailScript(current, template, email, emailAction, event) {
    const { printDelivered } = require('./src/server/handlers/notice/print-delivered.ts')
    template.print(printDelivered(current, String(event.parm2)))
})(current, template, email, email_action, event)
