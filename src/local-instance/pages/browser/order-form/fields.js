/* The fields of an order form: where the value of a variable is, and what is said beside it. */
;(function () {
    'use strict'

    function fields() {
        return Array.prototype.slice.call(document.querySelectorAll('#order [data-variable]'))
    }

    /** A field by the variable's name, with or without `variables.`, or by `IO:<sys_id>` or the bare sys_id. */
    function fieldOf(name) {
        var wanted = String(name).replace(/^variables\./, '')
        return fields().find(function (field) {
            var id = field.dataset.variableId || ''
            return field.dataset.variable === wanted || id === wanted || id === 'IO:' + wanted
        })
    }

    function controlIn(field) {
        return (
            field &&
            (field.querySelector('[data-rows]') || field.querySelector('input:not([type=search]), select, textarea'))
        )
    }

    function controlOf(name) {
        return controlIn(fieldOf(name))
    }

    function valueIn(control) {
        if (!control) return ''
        if (control.type === 'file') return control.dataset.attachment || ''
        if (control.multiple) return chosenIn(control).join(',')
        return control.type === 'checkbox' ? String(control.checked) : control.value
    }

    /** What is chosen in a list collector. */
    function chosenIn(control) {
        return Array.prototype.slice.call(control.selectedOptions).map(function (option) {
            return option.value
        })
    }

    function setValueIn(control, text) {
        if (control.type === 'file') window.localForm.removeFile(control)
        else if (control.type === 'checkbox') control.checked = text === 'true'
        else if (control.multiple) {
            Array.prototype.slice.call(control.options).forEach(function (option) {
                option.selected = text.split(',').indexOf(option.value) >= 0
            })
        } else control.value = text
    }

    function isMandatory(field) {
        return controlIn(field).getAttribute('aria-required') === 'true'
    }

    function message(container, text, type) {
        var line = document.createElement('p')
        line.textContent = text
        line.className = container.id === 'messages' ? 'message ' + type : type
        container.appendChild(line)
    }

    function report(problem, name) {
        console.error(name + ':', problem)
        message(document.getElementById('messages'), 'A script of this form failed: ' + name, 'error')
    }

    /** Shared by the files of the form; client scripts hand themselves over here, each from a file of its own. */
    window.localForm = {
        fields: fields,
        fieldOf: fieldOf,
        controlIn: controlIn,
        controlOf: controlOf,
        valueIn: valueIn,
        setValueIn: setValueIn,
        isMandatory: isMandatory,
        message: message,
        report: report,
    }
})()
