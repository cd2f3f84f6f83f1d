;(function runMailScript(current, template, email, emailAction, event) {
    const { printDigest } = require('./src/server/handlers/notice/print-digest.ts')
    const { subject, html } = printDigest(current)
    email.setSubject(subject)
    template.print(html)
})(current, template, email, email_action, event)
