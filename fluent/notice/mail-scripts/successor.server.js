;(function runMailScript(current, template, email, emailAction, event) {
    const { printSuccessor } = require('./src/server/handlers/notice/print-access.ts')
    template.print(printSuccessor(current, String(event.parm2)))
})(current, template, email, email_action, event)
