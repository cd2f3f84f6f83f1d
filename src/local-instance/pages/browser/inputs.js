/* What plain HTML lacks: the search field above a long choice. */
;(function () {
    'use strict'

    function searchChoices(search) {
        var select = document.getElementById(search.dataset.searchFor)
        var latest = 0
        search.addEventListener('input', function () {
            var mine = ++latest
            fetch(search.dataset.source + '&text=' + encodeURIComponent(search.value))
                .then(function (response) {
                    if (!response.ok) throw new Error('The search answered ' + response.status)
                    return response.json()
                })
                .then(function (candidates) {
                    if (mine === latest) offer(select, candidates)
                })
                .catch(function (problem) {
                    console.error(problem)
                    search.setCustomValidity('The search failed: ' + problem.message)
                    search.reportValidity()
                })
        })
    }

    /** Offers the candidates, besides the one that is chosen. */
    function offer(select, candidates) {
        var chosen = select.selectedOptions[0]
        select.textContent = ''
        select.add(new Option('-- None --', ''))
        if (chosen && chosen.value) select.add(new Option(chosen.text, chosen.value, true, true))
        candidates.forEach(function (candidate) {
            if (!chosen || candidate.value !== chosen.value) select.add(new Option(candidate.label, candidate.value))
        })
    }

    document.addEventListener('DOMContentLoaded', function () {
        document.querySelectorAll('[data-search-for]').forEach(searchChoices)
    })

    /** For inputs that come later: those of a new row of a multi-row variable set. */
    window.localInputs = { searchChoices: searchChoices }
})()
