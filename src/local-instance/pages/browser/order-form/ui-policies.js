/* Catalog UI policies: conditions on variables, and what follows for others. */
;(function () {
    'use strict'

    var TERM = /^(\S+?)(NOT IN|NOT LIKE|ISNOTEMPTY|ISEMPTY|STARTSWITH|ENDSWITH|LIKE|IN|!=|=)([\s\S]*)$/

    function termHolds(term, gForm) {
        var parts = TERM.exec(term)
        if (!parts) {
            console.error('A UI policy has a condition that is not supported here:', term)
            return false
        }
        var value = gForm.getValue(parts[1])
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

    function holds(condition, gForm) {
        if (!condition) return true
        return condition.split('^NQ').some(function (group) {
            var result = true
            var any = false
            group.split('^').forEach(function (part, index) {
                if (part === 'EQ' || part === '') return
                var isOr = index > 0 && part.indexOf('OR') === 0
                var term = termHolds(isOr ? part.slice(2) : part, gForm)
                if (!isOr) {
                    result = result && (index === 0 || any)
                    any = term
                } else any = any || term
            })
            return result && any
        })
    }

    /** The policies of the item and its single-row sets, or those of a multi-row set. */
    window.localForm.policiesOf = function (multiRowSet) {
        return JSON.parse(document.getElementById('ui-policies').textContent).filter(function (policy) {
            return policy.multiRowSet === multiRowSet
        })
    }

    window.localForm.applyPolicies = function (policies, gForm, loading) {
        policies.forEach(function (policy) {
            if (loading && !policy.onLoad) return
            var on = holds(policy.condition, gForm)
            if (!on && !policy.reverse) return
            policy.actions.forEach(function (action) {
                var set = function (property, method) {
                    if (action[property] !== undefined)
                        gForm[method](action.variable, on ? action[property] : !action[property])
                }
                set('visible', 'setDisplay')
                set('mandatory', 'setMandatory')
                set('readOnly', 'setReadOnly')
            })
        })
    }
})()
