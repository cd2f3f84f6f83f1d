;(function (outputs, steps, params, stepResult, assertEqual) {
    var certificate = new GlideRecord('x_cdt_certs_certificate')
    assertEqual({
        name: 'the certificate of this test is there',
        shouldbe: true,
        value: certificate.get('common_name', 'www.atf-renewal.ca.gov'),
    })
    certificate.setValue('not_before', gs.daysAgo(180))
    certificate.setValue('not_after', gs.daysAgo(-14))
    outputs.table = 'x_cdt_certs_certificate'
    outputs.record_id = certificate.update()
})(outputs, steps, params, stepResult, assertEqual)
