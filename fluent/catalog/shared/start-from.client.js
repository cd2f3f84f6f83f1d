function onChange(control, oldValue, newValue, isLoading) {
    if (isLoading || newValue === '') return
    var ajax = new GlideAjax('x_cdt_certs.CertificateServicesAjax')
    ajax.addParam('sysparm_name', 'startOrder')
    ajax.addParam('sysparm_certificate', newValue)
    ajax.getXMLAnswer(function (answer) {
        var start = JSON.parse(answer || 'null')
        if (!start) return
        for (var field in start.values) {
            // What the certificate does not say stays as the person wrote it.
            if (start.values[field] !== '') g_form.setValue(field, start.values[field])
        }
        for (var i = 0; i < start.remarks.length; i++)
            g_form.showFieldMsg('certificate', start.remarks[i].message, 'info')
    })
}
