/* The order form: brings its fields and rows to life, and checks before it is sent. */
;(function () {
    'use strict'

    var form = window.localForm
    var scope = form.scopeOf(document, '#order [data-variable]')
    var submitting = false
    var behaviour
    var MISSING = 'Please fill this in.'

    window.g_form = form.gFormOf(scope)
    scope.changed = function (control) {
        behaviour.changed(control)
    }
    scope.submit = submit

    /** While typing, not on leaving the field: a page that moves then takes away the button that is being clicked. */
    function noLongerMissing(field) {
        if (field && form.messagesOf(field).textContent === MISSING)
            window.g_form.hideFieldMsg(field.dataset.variable, true)
    }

    /** Says which mandatory fields are empty, goes to the first, and answers whether there are any. */
    function hasEmptyFields() {
        var missing = scope.fields().filter(form.isMissing)
        missing.forEach(function (field) {
            window.g_form.hideFieldMsg(form.nameOf(field), true)
            window.g_form.showFieldMsg(form.nameOf(field), MISSING, 'error')
        })
        if (missing.length > 0) (missing[0].querySelector('[data-add-row]') || form.controlIn(missing[0])).focus()
        return missing.length > 0
    }

    function submit() {
        if (submitting) return
        scope.fields().forEach(function (field) {
            form.controlIn(field).removeAttribute('aria-invalid')
        })
        if (form.hasEmptyCells() || hasEmptyFields()) return
        if (!form.rowsMaySubmit() || !behaviour.maySubmit()) return
        submitting = true
        // A disabled control sends nothing; its value belongs to the order all the same.
        scope.fields().forEach(function (field) {
            form.gateOf(field).disabled = false
        })
        var order = document.getElementById('order')
        order.querySelector('button[type=submit]').disabled = true
        order.submit()
    }

    /** The scripts of the item are loaded after this file and before the document is ready. */
    document.addEventListener('DOMContentLoaded', function () {
        var order = document.getElementById('order')
        if (!order) return
        order.addEventListener('input', function (event) {
            noLongerMissing(event.target.closest('[data-variable]'))
        })
        order.addEventListener('change', function (event) {
            // A cell of a multi-row set is no variable; the text that the rows are gathered in is.
            if (!event.target.closest('.rows')) behaviour.changed(event.target)
        })
        order.addEventListener('submit', function (event) {
            event.preventDefault()
            submit()
        })
        form.startRows()
        behaviour = form.behaviourOf(scope, window.g_form, '', undefined)
        behaviour.load()
        form.loadRows()
    })
})()
