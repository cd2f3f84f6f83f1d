;(function runMailScript(current, template, email, emailAction, event) {
    const { printClosing } = require('./src/server/handlers/notice/print-reasons.ts')
    template.print(printClosing(current.getValue('number'), String(event.parm1)))
})(current, template, email, email_action, event)
