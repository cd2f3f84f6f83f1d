;(function runMailScript(current, template, email, emailAction, event) {
    const { printAnnouncement } = require('./src/server/handlers/announcement/print-announcement.ts')
    const { subject, html } = printAnnouncement(current)
    email.setSubject(subject)
    template.print(html)
})(current, template, email, email_action, event)
