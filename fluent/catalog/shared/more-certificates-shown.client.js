function onChange() {
    var one =
        g_form.getValue('purpose') === 'reissue' ||
        g_form.getValue('purpose') === 'revocation' ||
        g_form.getValue('kind') === 'code_signing'
    var rows = g_form.getValue('more_certificates')
    // Rows that were entered before stay in sight, because only there can they be removed: a UI policy cannot tell.
    g_form.setDisplay('more_certificates', !one || (rows !== '' && rows !== '[]'))
}
