var CertificateServicesAjax = Class.create()
CertificateServicesAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    /** Checks what an order form holds so far, with the same core and the same words as the order itself. */
    checkOrder: function () {
        var handler = require('./src/server/handlers/submittal/check-form.ts')
        return JSON.stringify(
            handler.checkForm({
                csr: String(this.getParameter('sysparm_csr') || ''),
                additional_names: String(this.getParameter('sysparm_additional_names') || ''),
                kind: String(this.getParameter('sysparm_kind') || ''),
            })
        )
    },

    type: 'CertificateServicesAjax',
})
