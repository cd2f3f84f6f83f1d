;(function runMailScript(current, template, email, emailAction, event) {
    const { printWarning } = require('./src/server/handlers/service-level/print-warning.ts')
    template.print(printWarning(current, String(event.parm2)))
})(current, template, email, email_action, event)
