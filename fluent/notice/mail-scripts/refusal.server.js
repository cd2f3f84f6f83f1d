;(function runMailScript(current, template, email, emailAction, event) {
    const { printRefusal } = require('./src/server/handlers/notice/print-reasons.ts')
    template.print(printRefusal(current.getValue('number'), String(event.parm1)))
})(current, template, email, email_action, event)
