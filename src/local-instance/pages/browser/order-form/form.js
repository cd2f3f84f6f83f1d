/* The order form: runs catalog client scripts and policies when something changes, and checks before it is sent. */
;(function () {
    'use strict'

    var form = window.localForm
    var scripts = []
    var submitting = false
    var MISSING = 'Please fill this in.'
    var values = {}

    form.register = function (about, run) {
        scripts.push({ name: about.name, type: about.type, variable: about.variable, run: run })
    }

    // ---- client scripts ------------------------------------------------------------------------------------------

    function call(script, args) {
        try {
            return script.run.apply(null, args)
        } catch (problem) {
            form.report(problem, script.name)
            return undefined
        }
    }

    function ofType(type) {
        return scripts.filter(function (script) {
            return script.type === type
        })
    }

    /** Runs what listens to a field whose value is not what it was. */
    function changed(control) {
        var field = control.closest('[data-variable]')
        if (!field) return
        var name = field.dataset.variable
        var before = values[name]
        var now = form.valueIn(control)
        if (before === now) return
        values[name] = now
        ofType('onChange').forEach(function (script) {
            if (form.fieldOf(script.variable) === field) call(script, [control, before, now, false])
        })
        form.applyPolicies(false)
    }

    function load() {
        form.fields().forEach(function (field) {
            values[field.dataset.variable] = form.valueIn(form.controlIn(field))
        })
        ofType('onLoad').forEach(function (script) {
            call(script, [])
        })
        ofType('onChange').forEach(function (script) {
            var control = form.controlOf(script.variable)
            if (control) call(script, [control, form.valueIn(control), form.valueIn(control), true])
        })
        form.applyPolicies(true)
    }

    // ---- submitting ----------------------------------------------------------------------------------------------

    function emptyMandatory() {
        return form.fields().filter(function (field) {
            var control = form.controlIn(field)
            if (field.hidden || control.disabled || !form.isMandatory(field)) return false
            return control.type === 'checkbox' ? !control.checked : control.value.trim() === ''
        })
    }

    /** Whether a row of a multi-row set lacks a mandatory cell; says which, and goes to the first. */
    function emptyCells() {
        var cells = Array.prototype.slice
            .call(document.querySelectorAll('#order .rows [data-column] [aria-required=true]'))
            .filter(function (control) {
                control.removeAttribute('aria-invalid')
                return control.type === 'checkbox' ? !control.checked : control.value.trim() === ''
            })
        document.querySelectorAll('#order .multi-row').forEach(function (set) {
            window.g_form.hideFieldMsg(set.dataset.variable, true)
        })
        cells.forEach(function (control) {
            var set = control.closest('.multi-row').dataset.variable
            var label = control.closest('label').firstChild.textContent.trim()
            control.setAttribute('aria-invalid', 'true')
            window.g_form.showFieldMsg(set, 'Please fill in "' + label + '" in every row.', 'error')
        })
        if (cells.length > 0) cells[0].focus()
        return cells.length > 0
    }

    /** While typing, not on leaving the field: a page that moves then takes away the button that is being clicked. */
    function noLongerMissing(field) {
        if (field && field.querySelector('.field-messages').textContent === MISSING)
            window.g_form.hideFieldMsg(field.dataset.variable, true)
    }

    form.submit = submit
    form.changed = changed

    function submit() {
        if (submitting) return
        form.fields().forEach(function (field) {
            form.controlIn(field).removeAttribute('aria-invalid')
        })
        if (emptyCells()) return
        var missing = emptyMandatory()
        if (missing.length > 0) {
            missing.forEach(function (field) {
                var name = field.dataset.variable
                window.g_form.hideFieldMsg(name, true)
                window.g_form.showFieldMsg(name, MISSING, 'error')
            })
            form.controlIn(missing[0]).focus()
            return
        }
        var allowed = ofType('onSubmit').every(function (script) {
            return call(script, []) !== false
        })
        if (!allowed) return
        submitting = true
        // A disabled control sends nothing; its value belongs to the order all the same.
        form.fields().forEach(function (field) {
            form.controlIn(field).disabled = false
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
            if (!event.target.closest('.rows')) changed(event.target)
        })
        order.addEventListener('submit', function (event) {
            event.preventDefault()
            submit()
        })
        load()
    })
})()
