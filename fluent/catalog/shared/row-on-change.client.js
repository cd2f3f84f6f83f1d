function onChange(control, oldValue, newValue, isLoading) {
    // An emptied cell has nothing to check, and it may have been emptied here: the word about a private key stays.
    if (isLoading || newValue === '') return
    var columns = ['csr', 'additional_names', 'server_platform', 'server_platform_version']
    var shared = ['department', 'kind', 'purpose', 'csr_source', 'server_platform', 'server_platform_version']
    var privateKey =
        /-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File|(^|\s)(MII[\w+/]{3}IBA|MII[\w+/]{5}BgkqhkiG9w0BBQ|MI[GH][\w+/]AgE[AB]|MHcCAQEE|MC4CAQAw)/
    var row = {}
    for (var i = 0; i < columns.length; i++) {
        row[columns[i]] = String(g_form.getValue(columns[i]) || '')
        if (!privateKey.test(row[columns[i]])) continue
        g_form.clearValue(columns[i])
        g_form.showFieldMsg(
            columns[i],
            'This was a private key. It was removed from the form and not sent. Keep private keys on your server.',
            'error'
        )
        return
    }
    var order = {}
    for (var s = 0; s < shared.length; s++) {
        order[shared[s]] = String(g_service_catalog.parent.getValue(shared[s]) || '')
    }
    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'checkRow')
    ajax.addParam('sysparm_order', JSON.stringify(order))
    ajax.addParam('sysparm_row', JSON.stringify(row))
    ajax.getXMLAnswer(function (answer) {
        if (!answer) return
        var check = JSON.parse(answer)
        for (var j = 0; j < columns.length; j++) g_form.hideFieldMsg(columns[j], true)
        for (var c = 0; c < check.cleared.length; c++) g_form.clearValue(check.cleared[c])
        for (var field in check.messages) {
            for (var k = 0; k < check.messages[field].length; k++) {
                var said = check.messages[field][k]
                g_form.showFieldMsg(field, said.message, said.severity === 'error' ? 'error' : 'info')
            }
        }
    })
}
