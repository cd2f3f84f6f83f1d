/* The methods of g_form that the platform documents for catalog forms, for the form or for a row of a multi-row set. */
;(function () {
    'use strict'

    var form = window.localForm

    /** `scope` is where the fields are: its `changed` hears of a value that a script set, its `submit` sends the form. */
    form.gFormOf = function (scope) {
        var methods = documented(scope)
        REFUSED.forEach(function (method) {
            methods[method] = function () {
                throw new Error('g_form.' + method + ' is not emulated by the local instance')
            }
        })
        return methods
    }

    function documented(scope) {
        return {
            getValue: function (name) {
                return form.valueIn(scope.controlOf(name))
            },
            setValue: function (name, value) {
                var control = scope.controlOf(name)
                if (!control) return
                var text = value === null || value === undefined ? '' : String(value)
                form.setValueIn(control, text)
                scope.changed(control)
            },
            clearValue: function (name) {
                this.setValue(name, '')
            },
            getDisplayValue: function (name) {
                var control = scope.controlOf(name)
                if (!control || control.tagName !== 'SELECT') return form.valueIn(control)
                var option = control.options[control.selectedIndex]
                return option && option.value !== '' ? option.text : ''
            },
            showFieldMsg: function (name, text, type) {
                var field = scope.fieldOf(name)
                if (!field) return
                form.message(form.messagesOf(field), text, type === 'error' ? 'error' : 'info')
                if (type === 'error') form.controlIn(field).setAttribute('aria-invalid', 'true')
            },
            hideFieldMsg: function (name, all) {
                var field = scope.fieldOf(name)
                if (!field) return
                var lines = form.messagesOf(field)
                if (all) lines.textContent = ''
                else if (lines.lastChild) lines.removeChild(lines.lastChild)
                if (!lines.querySelector('.error')) form.controlIn(field).removeAttribute('aria-invalid')
            },
            showErrorBox: function (name, text) {
                this.showFieldMsg(name, text, 'error')
            },
            hideErrorBox: function (name) {
                this.hideFieldMsg(name, true)
            },
            hideAllFieldMsgs: function () {
                var self = this
                scope.fields().forEach(function (field) {
                    self.hideFieldMsg(form.nameOf(field), true)
                })
            },
            addErrorMessage: function (text) {
                form.message(document.getElementById('messages'), text, 'error')
            },
            addInfoMessage: function (text) {
                form.message(document.getElementById('messages'), text, 'info')
            },
            clearMessages: function () {
                document.getElementById('messages').textContent = ''
            },
            setMandatory: function (name, mandatory) {
                var field = scope.fieldOf(name)
                if (!field) return
                form.controlIn(field).setAttribute('aria-required', String(Boolean(mandatory)))
                field.querySelector('.mandatory').hidden = !mandatory
            },
            isMandatory: function (name) {
                var field = scope.fieldOf(name)
                return Boolean(field) && form.isMandatory(field)
            },
            setDisplay: function (name, shown) {
                var field = scope.fieldOf(name)
                if (field) field.hidden = !shown
            },
            setVisible: function (name, shown) {
                this.setDisplay(name, shown)
            },
            isVisible: function (name) {
                var field = scope.fieldOf(name)
                return Boolean(field) && !field.hidden
            },
            setReadOnly: function (name, readOnly) {
                var field = scope.fieldOf(name)
                if (field) form.gateOf(field).disabled = Boolean(readOnly)
            },
            isReadOnly: function (name) {
                var field = scope.fieldOf(name)
                return Boolean(field) && form.gateOf(field).disabled
            },
            addOption: function (name, value, label, index) {
                var control = scope.controlOf(name)
                if (control && control.tagName === 'SELECT') control.add(new Option(label, value), index)
            },
            removeOption: function (name, value) {
                var control = scope.controlOf(name)
                if (!control || control.tagName !== 'SELECT') return
                Array.prototype.slice.call(control.options).forEach(function (option) {
                    if (option.value === String(value)) control.removeChild(option)
                })
            },
            clearOptions: function (name) {
                var control = scope.controlOf(name)
                if (control && control.tagName === 'SELECT') control.textContent = ''
            },
            getLabelOf: function (name) {
                var field = scope.fieldOf(name)
                return field ? form.labelOf(field) : ''
            },
            getBooleanValue: function (name) {
                return ['true', '1', 'yes'].indexOf(this.getValue(name).toLowerCase()) >= 0
            },
            getIntValue: function (name) {
                return parseInt(this.getValue(name), 10) || 0
            },
            getDecimalValue: function (name) {
                return parseFloat(this.getValue(name)) || 0
            },
            getControl: function (name) {
                return scope.controlOf(name)
            },
            getFormElement: function () {
                return document.getElementById('order')
            },
            getOption: function (name, value) {
                var control = scope.controlOf(name)
                var options = control && control.tagName === 'SELECT' ? Array.prototype.slice.call(control.options) : []
                return (
                    options.find(function (option) {
                        return option.value === String(value)
                    }) || null
                )
            },
            /** The record that a reference variable names, as an object with its fields and getValue. */
            getReference: function (name, done) {
                var field = scope.fieldOf(name)
                if (typeof done !== 'function')
                    throw new Error('g_form.getReference without a callback is not emulated')
                var path = '/api/now/table/' + field.dataset.reference + '/' + this.getValue(name)
                fetch(path + '?sysparm_exclude_reference_link=true')
                    .then(function (response) {
                        if (!response.ok) throw new Error('The record answered ' + response.status)
                        return response.json()
                    })
                    .then(function (answer) {
                        var record = answer.result
                        record.getValue = function (column) {
                            return record[column]
                        }
                        done(record)
                    })
                    .catch(function (problem) {
                        form.report(problem, 'getReference ' + name)
                    })
            },
            setLabelOf: function (name, label) {
                var field = scope.fieldOf(name)
                if (field) field.querySelector('label, legend').firstChild.textContent = label + ' '
            },
            setDisabled: function (name, disabled) {
                this.setReadOnly(name, disabled)
            },
            setVariablesReadOnly: function (readOnly) {
                var self = this
                scope.fields().forEach(function (field) {
                    self.setReadOnly(form.nameOf(field), readOnly)
                })
            },
            hasField: function (name) {
                return Boolean(scope.fieldOf(name))
            },
            getUniqueValue: function () {
                return document.getElementById('order').elements.sysparm_id.value
            },
            getTableName: function () {
                return 'sc_cart_item'
            },
            getActionName: function () {
                return 'order_now'
            },
            isNewRecord: function () {
                return true
            },
            submit: function () {
                scope.submit()
            },
            orderNow: function () {
                scope.submit()
            },
        }
    }

    /** Documented, and not emulated: said by name instead of "is not a function". */
    var REFUSED = [
        'addDecoration',
        'disableAttachments',
        'enableAttachments',
        'flash',
        'getElement',
        'getRelatedListNames',
        'getSectionNames',
        'hideRelatedList',
        'hideRelatedLists',
        'isLiveUpdating',
        'refreshSlushbucket',
        'removeDecoration',
        'save',
        'serialize',
        'setSectionDisplay',
        'showRelatedList',
        'showRelatedLists',
    ]
})()
