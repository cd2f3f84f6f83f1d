function onSubmit() {
    var fields = ['csr', 'additional_names', 'server_platform_version', 'contacts', 'notes']
    var privateKey =
        /-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File|(^|\s)(MII[\w+/]{3}IBA|MII[\w+/]{5}BgkqhkiG9w0BBQ|MI[GH][\w+/]AgE[AB]|MHcCAQEE|MC4CAQAw)/
    for (var i = 0; i < fields.length; i++) {
        if (!privateKey.test(g_form.getValue(fields[i]))) continue
        g_form.clearValue(fields[i])
        g_form.showFieldMsg(
            fields[i],
            'This was a private key. It was removed from the form and not sent. Keep private keys on your server and paste only the CSR.',
            'error'
        )
        return false
    }

    // Where the form can be submitted again by script, the order waits for the answer of the check. Everywhere else the
    // order itself is refused with the same words.
    if (typeof g_form.submit !== 'function' || typeof g_form.getActionName !== 'function') return true
    var action = g_form.getActionName()
    var form = [g_form.getValue('csr'), g_form.getValue('additional_names'), g_form.getValue('kind')].join('|')
    if (g_form.checkedOrder === form) return true
    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'checkOrder')
    ajax.addParam('sysparm_csr', g_form.getValue('csr'))
    ajax.addParam('sysparm_additional_names', g_form.getValue('additional_names'))
    ajax.addParam('sysparm_kind', g_form.getValue('kind'))
    ajax.getXMLAnswer(function (answer) {
        var messages = JSON.parse(answer || '{}')
        var refused = false
        for (var field in messages) {
            g_form.hideFieldMsg(field, true)
            for (var j = 0; j < messages[field].length; j++) {
                var error = messages[field][j].severity === 'error'
                refused = refused || error
                g_form.showFieldMsg(field, messages[field][j].message, error ? 'error' : 'info')
            }
        }
        if (refused) return
        g_form.checkedOrder = form
        g_form.submit(action)
    })
    return false
}
