;(function runMailScript(current, template, email, emailAction, event) {
    const { printPassword } = require('./src/server/handlers/delegated-admin/print-password.ts')
    template.print(printPassword(current))
})(current, template, email, email_action, event)
