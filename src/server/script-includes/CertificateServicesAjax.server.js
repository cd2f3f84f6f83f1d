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

    /** Checks the form of one of the other options; `sysparm_order` is the JSON of its values by variable. */
    checkOption: function () {
        var handler = require('./src/server/handlers/option/check-option.ts')
        return JSON.stringify(
            handler.checkOption(
                String(this.getParameter('sysparm_option') || ''),
                String(this.getParameter('sysparm_order') || ''),
                String(this.getParameter('sysparm_submitting') || '') === 'true'
            )
        )
    },

    type: 'CertificateServicesAjax',
})
