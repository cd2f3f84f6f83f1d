;(function runMailScript(current, template, email, emailAction, event) {
    const { printQuestion } = require('./src/server/handlers/notice/print-reasons.ts')
    template.print(printQuestion(current.getValue('number'), String(event.parm1)))
})(current, template, email, email_action, event)
