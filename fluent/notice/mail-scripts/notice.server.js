;(function runMailScript(current, template, email, emailAction, event) {
    const { printNotice } = require('./src/server/handlers/notice/print-notice.ts')
    template.print(printNotice(current, String(event.parm2)))
})(current, template, email, email_action, event)
