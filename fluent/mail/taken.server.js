;(function runMailScript(current, template, email, emailAction, event) {
    const { printTaken } = require('./src/server/handlers/mail/print-mail-texts.ts')
    template.print(printTaken(current.getValue('number')))
})(current, template, email, email_action, event)
