/*
 * The rows of multi-row variable sets. Each row is a form of its own: the client scripts and UI policies of the set see
 * the row's fields in g_form, and those of the order in g_service_catalog.parent.
 */
;(function () {
    'use strict'

    var form = window.localForm
    var sets = []
    var made = 0

    /** Every multi-row set of the page, with the rows it came with. */
    form.startRows = function () {
        sets = form.listOf(document.querySelectorAll('#order .multi-row')).map(startSet)
    }

    /** Runs the scripts of rows that were there from the start, once the order's own have run. */
    form.loadRows = function () {
        rows().forEach(function (row) {
            row.behaviour.load()
        })
    }

    form.rowsMaySubmit = function () {
        return rows().every(function (row) {
            return row.behaviour.maySubmit()
        })
    }

    /** Says which mandatory cells are empty, goes to the first, and answers whether there are any. */
    form.hasEmptyCells = function () {
        var empty = []
        sets.forEach(function (set) {
            var name = set.element.dataset.variable
            window.g_form.hideFieldMsg(name, true)
            set.rows.forEach(function (row) {
                row.scope.fields().forEach(function (field) {
                    form.controlIn(field).removeAttribute('aria-invalid')
                    if (!form.isMissing(field)) return
                    empty.push(form.controlIn(field))
                    form.controlIn(field).setAttribute('aria-invalid', 'true')
                    var text = 'Please fill in "' + form.labelOf(field) + '" in every row.'
                    window.g_form.showFieldMsg(name, text, 'error')
                })
            })
        })
        if (empty.length > 0) empty[0].focus()
        return empty.length > 0
    }

    function rows() {
        return sets.reduce(function (all, set) {
            return all.concat(set.rows)
        }, [])
    }

    function startSet(element) {
        var set = { element: element, rows: [] }
        JSON.parse(element.querySelector('[data-rows]').value || '[]').forEach(function (values) {
            addRow(set, values)
        })
        element.querySelector('[data-add-row]').addEventListener('click', function () {
            var row = addRow(set, null)
            row.behaviour.load()
            gather(set)
            form.controlIn(row.scope.fields()[0]).focus()
        })
        return set
    }

    /** A row with these values; a new one begins with the defaults of its variables. */
    function addRow(set, values) {
        set.element.querySelector('.rows').appendChild(set.element.querySelector('template').content.cloneNode(true))
        var row = startRow(set, set.element.querySelector('.rows').lastElementChild)
        row.scope.fields().forEach(function (field) {
            var value = values && values[form.nameOf(field)]
            if (typeof value === 'string') form.setValueIn(form.controlIn(field), value)
        })
        set.rows.push(row)
        return row
    }

    function startRow(set, element) {
        var scope = form.scopeOf(element, '[data-column]')
        var gForm = form.gFormOf(scope)
        var behaviour = form.behaviourOf(scope, gForm, set.element.dataset.variableId, { parent: PARENT })
        var row = { element: element, scope: scope, behaviour: behaviour }
        scope.changed = function (control) {
            behaviour.changed(control)
            gather(set)
        }
        scope.submit = function () {
            throw new Error('Submitting one row of a multi-row set is not emulated by the local instance')
        }
        scope.fields().forEach(nameAnew)
        form.listOf(element.querySelectorAll('[data-search-for]')).forEach(window.localInputs.searchChoices)
        element.addEventListener('change', function (event) {
            scope.changed(event.target)
        })
        element.querySelector('[data-remove-row]').addEventListener('click', function () {
            element.parentNode.removeChild(element)
            set.rows.splice(set.rows.indexOf(row), 1)
            gather(set)
        })
        return row
    }

    /** What a script of a row may ask of the order around it. */
    var PARENT = {
        getValue: function (name) {
            return window.g_form.getValue(name)
        },
    }

    /** The template's ids would be there once for every row; and what is sent is the text of all rows, not a cell. */
    function nameAnew(field) {
        var control = form.controlIn(field)
        var search = field.querySelector('[data-search-for]')
        control.id = 'row-field-' + ++made
        control.removeAttribute('name')
        field.querySelector('label').htmlFor = control.id
        if (search) search.dataset.searchFor = control.id
    }

    /** Writes what the rows say into the one text that is sent, and tells the form. */
    function gather(set) {
        var text = set.element.querySelector('[data-rows]')
        text.value = JSON.stringify(
            set.rows.map(function (row) {
                var values = {}
                row.scope.fields().forEach(function (field) {
                    values[form.nameOf(field)] = form.valueIn(form.controlIn(field))
                })
                return values
            })
        )
        text.dispatchEvent(new Event('change', { bubbles: true }))
    }
})()
