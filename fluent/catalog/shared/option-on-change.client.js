function onChange(control, oldValue, newValue, isLoading) {
    // An emptied field has nothing to check, and it may have been emptied here: the word about a private key stays.
    if (isLoading || newValue === '') return
    var fields = [
        'csr',
        'csr_file',
        'department',
        'purpose',
        'certificate',
        'revocation_reason',
        'csr_source',
        'key_hardware',
        'additional_names',
        'server_platform',
        'server_platform_version',
        'installation',
        'more_certificates',
        'contacts',
        'wanted_by',
        'change',
        'holder',
        'user',
        'shared_mailbox',
        'domains',
        'training',
        'administrator',
        'successor',
        'leave_nobody',
        'scope',
        'addresses',
        'suspended_until',
        'kind',
        'domain_name',
        'domain_kind',
        'dcv_method',
        'session_wish',
        'issue_area',
        'product',
        'question',
        'reason',
        'notes',
        'expedite',
        'accept_fee',
        'expedite_reason',
    ]
    var privateKey =
        /-----BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File|(^|\s)(MII[\w+/]{3}IBA|MII[\w+/]{5}BgkqhkiG9w0BBQ|MI[GH][\w+/]AgE[AB]|MHcCAQEE|MC4CAQAw)/
    var order = {}
    for (var i = 0; i < fields.length; i++) {
        order[fields[i]] = String(g_form.getValue(fields[i]) || '')
        if (!privateKey.test(order[fields[i]])) continue
        g_form.clearValue(fields[i])
        g_form.showFieldMsg(
            fields[i],
            'This was a private key. It was removed from the form and not sent. Keep private keys on your server.',
            'error'
        )
        return
    }
    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'checkOption')
    ajax.addParam('sysparm_option', g_form.getValue('option'))
    ajax.addParam('sysparm_order', JSON.stringify(order))
    ajax.getXMLAnswer(function (answer) {
        if (!answer) return
        var check = JSON.parse(answer)
        for (var j = 0; j < fields.length; j++) g_form.hideFieldMsg(fields[j], true)
        for (var c = 0; c < check.cleared.length; c++) g_form.clearValue(check.cleared[c])
        for (var field in check.messages) {
            for (var k = 0; k < check.messages[field].length; k++) {
                var said = check.messages[field][k]
                g_form.showFieldMsg(field, said.message, said.severity === 'error' ? 'error' : 'info')
            }
        }
    })
}
