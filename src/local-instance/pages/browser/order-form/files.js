/*
 * The files of attachment variables. A file is kept on the server as soon as it is chosen, and the value of its variable is the
 * sys_id of the attachment, as client scripts see it on the platform.
 */
;(function () {
    'use strict'

    var form = window.localForm
    var underWay = 0
    var wanted = false

    /** Hands over a chosen file; the change of the field is told once the file is there, or gone. */
    function exchange(control) {
        var field = control.closest('[data-variable]')
        var body = new FormData()
        body.append('sysparm_ck', document.querySelector('input[name=sysparm_ck]').value)
        body.append('variable', field.dataset.variableId)
        body.append('replaces', control.dataset.attachment || '')
        if (control.files[0]) body.append('file', control.files[0])
        underWay++
        window.g_form.hideFieldMsg(field.dataset.variable, true)
        fetch('/local/order-file', { method: 'POST', headers: { Accept: 'application/json' }, body: body })
            .then(function (response) {
                return response.json().then(function (answer) {
                    if (response.ok) return answer.result.sys_id
                    control.value = ''
                    window.g_form.showFieldMsg(field.dataset.variable, answer.error.message, 'error')
                    return ''
                })
            })
            .then(function (id) {
                keep(control, id)
                control.dispatchEvent(new Event('change', { bubbles: true }))
            })
            .catch(function (problem) {
                form.report(problem, field.dataset.variable)
            })
            .then(function () {
                underWay--
                if (underWay > 0 || !wanted) return
                wanted = false
                document.getElementById('order').requestSubmit()
            })
    }

    /** The file input has no value that could be set: a hidden one beside it is sent instead. */
    function keep(control, id) {
        control.dataset.attachment = id
        control.dataset.told = 'true'
        control.closest('[data-variable]').querySelector('[data-attachment-id]').value = id
    }

    /** Takes a file out of its field, as g_form.clearValue does. */
    form.removeFile = function (control) {
        control.value = ''
        keep(control, '')
        delete control.dataset.told
    }

    document.addEventListener('DOMContentLoaded', function () {
        var order = document.getElementById('order')
        if (!order) return
        // Before the form hears of it: a file that is on its way is no value yet.
        order.addEventListener(
            'change',
            function (event) {
                if (event.target.type !== 'file') return
                if (event.target.dataset.told) return delete event.target.dataset.told
                event.stopPropagation()
                exchange(event.target)
            },
            true
        )
        order.addEventListener(
            'submit',
            function (event) {
                if (underWay === 0) return
                event.preventDefault()
                event.stopImmediatePropagation()
                wanted = true
            },
            true
        )
    })
})()
