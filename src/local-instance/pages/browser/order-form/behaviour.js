/* What a form does by itself: catalog client scripts and UI policies when it is shown, when a field changes, when it is sent. */
;(function () {
    'use strict'

    var form = window.localForm
    var scripts = []

    /**
     * A client script hands itself over: `about.multiRowSet` is the multi-row set that it is for, or empty, and `make`
     * makes its function for the form that it belongs to.
     */
    form.register = function (about, make) {
        scripts.push({ about: about, make: make })
    }

    /** Brings a scope to life with the scripts and policies of a multi-row set, or with those of the item (''). */
    form.behaviourOf = function (scope, gForm, multiRowSet, catalog) {
        var policies = form.policiesOf(multiRowSet)
        var values = {}
        var own = scripts
            .filter(function (script) {
                return script.about.multiRowSet === multiRowSet
            })
            .map(function (script) {
                var run = guarded(script.about.name, script.make, [gForm, catalog])
                return { name: script.about.name, type: script.about.type, variable: script.about.variable, run: run }
            })

        function ofType(type) {
            return own.filter(function (script) {
                return script.type === type && script.run
            })
        }

        function call(script, args) {
            return guarded(script.name, script.run, args)
        }

        return {
            /** Shows the form: all onLoad scripts, then all onChange scripts, then the policies. */
            load: function () {
                scope.fields().forEach(function (field) {
                    values[form.nameOf(field)] = form.valueIn(form.controlIn(field))
                })
                ofType('onLoad').forEach(function (script) {
                    call(script, [])
                })
                ofType('onChange').forEach(function (script) {
                    var control = scope.controlOf(script.variable)
                    if (control) call(script, [control, form.valueIn(control), form.valueIn(control), true])
                })
                form.applyPolicies(policies, gForm, true)
            },
            /** Runs what listens to a field whose value is not what it was. */
            changed: function (control) {
                var field = scope.fields().find(function (candidate) {
                    return form.controlIn(candidate) === control
                })
                if (!field) return
                var name = form.nameOf(field)
                var before = values[name]
                var now = form.valueIn(control)
                if (before === now) return
                values[name] = now
                ofType('onChange').forEach(function (script) {
                    if (scope.fieldOf(script.variable) === field) call(script, [control, before, now, false])
                })
                form.applyPolicies(policies, gForm, false)
            },
            /** False when an onSubmit script forbids it. */
            maySubmit: function () {
                return ofType('onSubmit').every(function (script) {
                    return call(script, []) !== false
                })
            },
        }
    }

    function guarded(name, run, args) {
        try {
            return run.apply(null, args)
        } catch (problem) {
            form.report(problem, name)
            return undefined
        }
    }
})()
