;(function runMailScript(current, template, email, emailAction, event) {
    const { printPasswordReset } = require('./src/server/handlers/notice/print-access.ts')
    template.print(printPasswordReset(current))
})(current, template, email, email_action, event)
