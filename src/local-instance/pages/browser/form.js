/*
 * What an order form of the local instance does in the browser: the part of the platform's client API that catalog client scripts use (g_form, GlideAjax) and catalog UI policies.
 */
;(function () {
    'use strict'

    var form = null
    var scripts = []
    var policies = []
    var submitting = false
    var MISSING = 'Please fill this in.'
    var values = {}

    /** Client scripts hand themselves over here, each from a file of its own. */
    window.localForm = {
        register: function (about, run) {
            scripts.push({ name: about.name, type: about.type, variable: about.variable, run: run })
        },
    }

    // ---- fields --------------------------------------------------------------------------------------------------

    function fields() {
        return form ? Array.prototype.slice.call(form.querySelectorAll('[data-variable]')) : []
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
        return control.type === 'checkbox' ? String(control.checked) : control.value
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

    // ---- g_form --------------------------------------------------------------------------------------------------

    window.g_form = {
        getValue: function (name) {
            return valueIn(controlOf(name))
        },
        setValue: function (name, value) {
            var control = controlOf(name)
            if (!control) return
            var text = value === null || value === undefined ? '' : String(value)
            if (control.type === 'checkbox') control.checked = text === 'true'
            else control.value = text
            changed(control)
        },
        clearValue: function (name) {
            this.setValue(name, '')
        },
        getDisplayValue: function (name) {
            var control = controlOf(name)
            if (!control || control.tagName !== 'SELECT') return valueIn(control)
            var option = control.options[control.selectedIndex]
            return option && option.value !== '' ? option.text : ''
        },
        showFieldMsg: function (name, text, type) {
            var field = fieldOf(name)
            if (!field) return
            message(field.querySelector('.field-messages'), text, type === 'error' ? 'error' : 'info')
            if (type === 'error') controlIn(field).setAttribute('aria-invalid', 'true')
        },
        hideFieldMsg: function (name, all) {
            var field = fieldOf(name)
            if (!field) return
            var lines = field.querySelector('.field-messages')
            if (all) lines.textContent = ''
            else if (lines.lastChild) lines.removeChild(lines.lastChild)
            if (!lines.querySelector('.error')) controlIn(field).removeAttribute('aria-invalid')
        },
        showErrorBox: function (name, text) {
            this.showFieldMsg(name, text, 'error')
        },
        hideErrorBox: function (name) {
            this.hideFieldMsg(name, true)
        },
        hideAllFieldMsgs: function () {
            var self = this
            fields().forEach(function (field) {
                self.hideFieldMsg(field.dataset.variable, true)
            })
        },
        addErrorMessage: function (text) {
            message(document.getElementById('messages'), text, 'error')
        },
        addInfoMessage: function (text) {
            message(document.getElementById('messages'), text, 'info')
        },
        clearMessages: function () {
            document.getElementById('messages').textContent = ''
        },
        setMandatory: function (name, mandatory) {
            var field = fieldOf(name)
            if (!field) return
            controlIn(field).setAttribute('aria-required', String(Boolean(mandatory)))
            field.querySelector('.mandatory').hidden = !mandatory
        },
        isMandatory: function (name) {
            var field = fieldOf(name)
            return Boolean(field) && isMandatory(field)
        },
        setDisplay: function (name, shown) {
            var field = fieldOf(name)
            if (field) field.hidden = !shown
        },
        setVisible: function (name, shown) {
            this.setDisplay(name, shown)
        },
        isVisible: function (name) {
            var field = fieldOf(name)
            return Boolean(field) && !field.hidden
        },
        setReadOnly: function (name, readOnly) {
            var control = controlOf(name)
            if (control) control.disabled = Boolean(readOnly)
        },
        isReadOnly: function (name) {
            var control = controlOf(name)
            return Boolean(control) && control.disabled
        },
        addOption: function (name, value, label, index) {
            var control = controlOf(name)
            if (control && control.tagName === 'SELECT') control.add(new Option(label, value), index)
        },
        removeOption: function (name, value) {
            var control = controlOf(name)
            if (!control || control.tagName !== 'SELECT') return
            Array.prototype.slice.call(control.options).forEach(function (option) {
                if (option.value === String(value)) control.removeChild(option)
            })
        },
        clearOptions: function (name) {
            var control = controlOf(name)
            if (control && control.tagName === 'SELECT') control.textContent = ''
        },
        getLabelOf: function (name) {
            var field = fieldOf(name)
            return field ? field.querySelector('label').firstChild.textContent.trim() : ''
        },
        hasField: function (name) {
            return Boolean(fieldOf(name))
        },
        getUniqueValue: function () {
            return form.elements.sysparm_id.value
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
            submit()
        },
        orderNow: function () {
            submit()
        },
    }

    // ---- GlideAjax -----------------------------------------------------------------------------------------------

    window.GlideAjax = function (processor) {
        this.parameters = new URLSearchParams({ sysparm_processor: processor })
    }

    window.GlideAjax.prototype = {
        addParam: function (name, value) {
            this.parameters.set(name, value === null || value === undefined ? '' : String(value))
        },
        getXMLAnswer: function (done) {
            this.getXML(function (response) {
                done(response.responseXML.documentElement.getAttribute('answer'))
            })
        },
        getXML: function (done) {
            var name = this.parameters.get('sysparm_processor') + '.' + this.parameters.get('sysparm_name')
            fetch('/xmlhttp.do', {
                method: 'POST',
                headers: { 'X-UserToken': token() },
                body: this.parameters,
            })
                .then(function (response) {
                    return response.text().then(function (text) {
                        if (!response.ok) throw new Error(response.status + ' ' + text)
                        var document = new DOMParser().parseFromString(text, 'text/xml')
                        done({ responseXML: document, responseText: text, status: response.status })
                    })
                })
                .catch(function (problem) {
                    report(problem, name)
                })
        },
        getXMLWait: function () {
            throw new Error('GlideAjax.getXMLWait is not emulated by the local instance')
        },
    }

    function token() {
        var field = document.querySelector('input[name=sysparm_ck]')
        return field ? field.value : ''
    }

    // ---- client scripts ------------------------------------------------------------------------------------------

    function call(script, args) {
        try {
            return script.run.apply(null, args)
        } catch (problem) {
            report(problem, script.name)
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
        var now = valueIn(control)
        if (before === now) return
        values[name] = now
        ofType('onChange').forEach(function (script) {
            if (fieldOf(script.variable) === field) call(script, [control, before, now, false])
        })
        applyPolicies(false)
    }

    function load() {
        fields().forEach(function (field) {
            values[field.dataset.variable] = valueIn(controlIn(field))
        })
        ofType('onLoad').forEach(function (script) {
            call(script, [])
        })
        ofType('onChange').forEach(function (script) {
            var control = controlOf(script.variable)
            if (control) call(script, [control, valueIn(control), valueIn(control), true])
        })
        applyPolicies(true)
    }

    // ---- UI policies ---------------------------------------------------------------------------------------------

    var TERM = /^(\S+?)(NOT IN|NOT LIKE|ISNOTEMPTY|ISEMPTY|STARTSWITH|ENDSWITH|LIKE|IN|!=|=)([\s\S]*)$/

    function termHolds(term) {
        var parts = TERM.exec(term)
        if (!parts) {
            console.error('A UI policy has a condition that is not supported here:', term)
            return false
        }
        var value = window.g_form.getValue(parts[1])
        var wanted = parts[3]
        switch (parts[2]) {
            case '=':
                return value === wanted
            case '!=':
                return value !== wanted
            case 'IN':
                return wanted.split(',').indexOf(value) >= 0
            case 'NOT IN':
                return wanted.split(',').indexOf(value) < 0
            case 'LIKE':
                return value.indexOf(wanted) >= 0
            case 'NOT LIKE':
                return value.indexOf(wanted) < 0
            case 'STARTSWITH':
                return value.indexOf(wanted) === 0
            case 'ENDSWITH':
                return value.slice(-wanted.length) === wanted
            case 'ISEMPTY':
                return value === ''
            default:
                return value !== ''
        }
    }

    function holds(condition) {
        if (!condition) return true
        return condition.split('^NQ').some(function (group) {
            var result = true
            var any = false
            group.split('^').forEach(function (part, index) {
                if (part === 'EQ' || part === '') return
                var isOr = index > 0 && part.indexOf('OR') === 0
                var term = termHolds(isOr ? part.slice(2) : part)
                if (!isOr) {
                    result = result && (index === 0 || any)
                    any = term
                } else any = any || term
            })
            return result && any
        })
    }

    function applyPolicies(loading) {
        policies.forEach(function (policy) {
            if (loading && !policy.onLoad) return
            var on = holds(policy.condition)
            if (!on && !policy.reverse) return
            policy.actions.forEach(function (action) {
                var set = function (property, method) {
                    if (action[property] !== undefined)
                        window.g_form[method](action.variable, on ? action[property] : !action[property])
                }
                set('visible', 'setDisplay')
                set('mandatory', 'setMandatory')
                set('readOnly', 'setReadOnly')
            })
        })
    }

    // ---- submitting ----------------------------------------------------------------------------------------------

    function emptyMandatory() {
        return fields().filter(function (field) {
            var control = controlIn(field)
            if (field.hidden || control.disabled || !isMandatory(field)) return false
            return control.type === 'checkbox' ? !control.checked : control.value.trim() === ''
        })
    }

    /** While typing, not on leaving the field: a page that moves then takes away the button that is being clicked. */
    function noLongerMissing(field) {
        if (field && field.querySelector('.field-messages').textContent === MISSING)
            window.g_form.hideFieldMsg(field.dataset.variable, true)
    }

    function submit() {
        if (submitting) return
        fields().forEach(function (field) {
            controlIn(field).removeAttribute('aria-invalid')
        })
        var missing = emptyMandatory()
        if (missing.length > 0) {
            missing.forEach(function (field) {
                var name = field.dataset.variable
                window.g_form.hideFieldMsg(name, true)
                window.g_form.showFieldMsg(name, MISSING, 'error')
            })
            controlIn(missing[0]).focus()
            return
        }
        var allowed = ofType('onSubmit').every(function (script) {
            return call(script, []) !== false
        })
        if (!allowed) return
        submitting = true
        // A disabled control sends nothing; its value belongs to the order all the same.
        fields().forEach(function (field) {
            controlIn(field).disabled = false
        })
        form.querySelector('button[type=submit]').disabled = true
        form.submit()
    }

    /** The scripts of the item are loaded after this file and before the document is ready. */
    document.addEventListener('DOMContentLoaded', function () {
        form = document.getElementById('order')
        if (!form) return
        policies = JSON.parse(document.getElementById('ui-policies').textContent)
        form.addEventListener('input', function (event) {
            noLongerMissing(event.target.closest('[data-variable]'))
        })
        form.addEventListener('change', function (event) {
            // A cell of a multi-row set is no variable; the text that the rows are gathered in is.
            if (!event.target.closest('.rows')) changed(event.target)
        })
        form.addEventListener('submit', function (event) {
            event.preventDefault()
            submit()
        })
        load()
    })
})()
