/* The fields of an order form, or of one row of a multi-row variable set: where a value is, and what is said beside it. */
;(function () {
    'use strict'

    function listOf(nodes) {
        return Array.prototype.slice.call(nodes)
    }

    function nameOf(field) {
        return field.dataset.variable || field.dataset.column
    }

    /** A part of the page whose fields know each other by name: `selector` finds those of `root`. */
    function scopeOf(root, selector) {
        function fields() {
            return listOf(root.querySelectorAll(selector))
        }

        /** A field by the variable's name, with or without `variables.`, or by `IO:<sys_id>` or the bare sys_id. */
        function fieldOf(name) {
            var wanted = String(name).replace(/^variables\./, '')
            return fields().find(function (field) {
                var id = field.dataset.variableId || ''
                return nameOf(field) === wanted || id === wanted || id === 'IO:' + wanted
            })
        }

        return {
            root: root,
            fields: fields,
            fieldOf: fieldOf,
            controlOf: function (name) {
                return controlIn(fieldOf(name))
            },
        }
    }

    function controlIn(field) {
        return (
            field &&
            (field.querySelector('[data-rows]') || field.querySelector('input:not([type=search]), select, textarea'))
        )
    }

    function valueIn(control) {
        if (!control) return ''
        if (control.type === 'file') return control.dataset.attachment || ''
        if (control.multiple) return chosenIn(control).join(',')
        return control.type === 'checkbox' ? String(control.checked) : control.value
    }

    /** What is chosen in a list collector. */
    function chosenIn(control) {
        return listOf(control.selectedOptions).map(function (option) {
            return option.value
        })
    }

    function setValueIn(control, text) {
        if (control.type === 'file') window.localForm.removeFile(control)
        else if (control.type === 'checkbox') control.checked = text === 'true'
        else if (control.multiple) {
            listOf(control.options).forEach(function (option) {
                option.selected = text.split(',').indexOf(option.value) >= 0
            })
        } else control.value = text
    }

    function isMandatory(field) {
        return controlIn(field).getAttribute('aria-required') === 'true'
    }

    /** What is disabled when a field is read-only: its control, or a multi-row set with all its rows. */
    function gateOf(field) {
        return field.tagName === 'FIELDSET' ? field : controlIn(field)
    }

    /** Whether the person still has to fill in a field: not one that is hidden or closed to him. */
    function isMissing(field) {
        var control = controlIn(field)
        if (field.hidden || gateOf(field).disabled || !isMandatory(field)) return false
        if (control.type === 'checkbox') return !control.checked
        return valueIn(control).trim() === '' || (control.hasAttribute('data-rows') && control.value === '[]')
    }

    /** Where messages about a field stand; a multi-row set has a place of its own beside those of its rows. */
    function messagesOf(field) {
        return field.querySelector(':scope > .field-messages')
    }

    function labelOf(field) {
        var label = field.querySelector('label, legend')
        return label ? label.firstChild.textContent.trim() : ''
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
        listOf: listOf,
        nameOf: nameOf,
        scopeOf: scopeOf,
        controlIn: controlIn,
        valueIn: valueIn,
        setValueIn: setValueIn,
        isMandatory: isMandatory,
        isMissing: isMissing,
        gateOf: gateOf,
        messagesOf: messagesOf,
        labelOf: labelOf,
        message: message,
        report: report,
    }
})()
