;(function runMailScript(current, template, email, emailAction, event) {
    const { printReport } = require('./src/server/handlers/ledger/print-report.ts')
    template.print(printReport(String(event.parm2)))
})(current, template, email, email_action, event)
