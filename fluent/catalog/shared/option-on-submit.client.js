function onSubmit() {
    var fields = [
        'csr',
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
        return false
    }

    // Where the form can be submitted again by script, the order waits for the answer of the check. Everywhere else the
    // order itself is refused with the same words.
    if (typeof g_form.submit !== 'function' || typeof g_form.getActionName !== 'function') return true
    var action = g_form.getActionName()
    var form = JSON.stringify(order)
    if (g_form.checkedOrder === form) return true
    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'checkOption')
    ajax.addParam('sysparm_option', g_form.getValue('option'))
    ajax.addParam('sysparm_order', form)
    ajax.addParam('sysparm_submitting', 'true')
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
