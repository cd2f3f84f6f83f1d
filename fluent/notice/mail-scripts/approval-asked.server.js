;(function runMailScript(current, template, email, emailAction, event) {
    const { printApprovalAsked } = require('./src/server/handlers/notice/print-reasons.ts')
    const requester = current.getDisplayValue('opened_by')
    template.print(printApprovalAsked(current.getValue('number'), requester, String(event.parm2)))
})(current, template, email, email_action, event)
