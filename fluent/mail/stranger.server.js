;(function runMailScript(current, template, email, emailAction, event) {
    const { printStranger } = require('./src/server/handlers/mail/print-mail-texts.ts')
    template.print(printStranger())
})(current, template, email, email_action, event)
