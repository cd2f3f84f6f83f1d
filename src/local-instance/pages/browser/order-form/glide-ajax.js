/* GlideAjax: asks a script include of the server. */
;(function () {
    'use strict'

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
                    window.localForm.report(problem, name)
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
})()
