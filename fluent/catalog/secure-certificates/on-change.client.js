function onChange(control, oldValue, newValue, isLoading) {
    // An emptied field has nothing to check, and it may have been emptied here: the word about a private key stays.
    if (isLoading || newValue === '') return
    var fields = ['csr', 'additional_names', 'server_platform_version', 'contacts', 'notes']
    var privateKey =
        /-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File|(^|\s)(MII[\w+/]{3}IBA|MII[\w+/]{5}BgkqhkiG9w0BBQ|MI[GH][\w+/]AgE[AB]|MHcCAQEE|MC4CAQAw)/

    // Looked for here, before anything leaves the browser: a private key is never sent, not even to be refused.
    for (var i = 0; i < fields.length; i++) {
        if (!privateKey.test(g_form.getValue(fields[i]))) continue
        g_form.clearValue(fields[i])
        g_form.showFieldMsg(
            fields[i],
            'This was a private key. It was removed from the form and not sent. Keep private keys on your server and paste only the CSR.',
            'error'
        )
        return
    }

    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'checkOrder')
    ajax.addParam('sysparm_csr', g_form.getValue('csr'))
    ajax.addParam('sysparm_additional_names', g_form.getValue('additional_names'))
    ajax.addParam('sysparm_kind', g_form.getValue('kind'))
    ajax.getXMLAnswer(function (answer) {
        if (!answer) return
        var messages = JSON.parse(answer)
        for (var field in messages) {
            g_form.hideFieldMsg(field, true)
            for (var j = 0; j < messages[field].length; j++) {
                var type = messages[field][j].severity === 'error' ? 'error' : 'info'
                g_form.showFieldMsg(field, messages[field][j].message, type)
            }
        }
    })
}
