;(function runMailScript(current, template, email, emailAction, event) {
    const { printDepartment } = require('./src/server/handlers/notice/print-department.ts')
    const { subject, html } = printDepartment(current, String(event.parm2))
    email.setSubject(subject)
    template.print(html)
})(current, template, email, email_action, event)
