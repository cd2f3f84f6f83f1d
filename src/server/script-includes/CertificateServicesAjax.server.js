var CertificateServicesAjax = Class.create()
CertificateServicesAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    /**
     * Checks what an order form holds so far, with the same core and the same words as the order itself. `sysparm_order` is
     * the JSON of its values by variable.
     */
    checkOption: function () {
        var option = String(this.getParameter('sysparm_option') || '')
        var order = String(this.getParameter('sysparm_order') || '')
        var submitting = String(this.getParameter('sysparm_submitting') || '') === 'true'
        return JSON.stringify(
            require('./src/server/handlers/option/check-order-form.ts').checkOrderForm(option, order, submitting)
        )
    },

    /** Checks one more certificate of an order while its row is typed; `sysparm_row` is the JSON of the row. */
    checkRow: function () {
        var order = String(this.getParameter('sysparm_order') || '')
        var row = String(this.getParameter('sysparm_row') || '')
        return JSON.stringify(require('./src/server/handlers/submittal/check-row.ts').checkOrderRow(order, row))
    },

    /** What the form of a certificate is filled in with when it starts from one in use. */
    startOrder: function () {
        var certificate = String(this.getParameter('sysparm_certificate') || '')
        return JSON.stringify(require('./src/server/handlers/submittal/start-order.ts').startOrder(certificate))
    },

    type: 'CertificateServicesAjax',
})
