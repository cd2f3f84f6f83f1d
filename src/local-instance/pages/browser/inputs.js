/* Inputs that plain HTML lacks: the search field above a long choice, and the rows of a multi-row variable set. */
;(function () {
    'use strict'

    // ---- choices with a search field -----------------------------------------------------------------------------

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

    // ---- multi-row variable sets ---------------------------------------------------------------------------------

    function rowsOf(set) {
        return Array.prototype.slice.call(set.querySelectorAll('.rows > .row'))
    }

    function cellsOf(row) {
        return Array.prototype.slice.call(row.querySelectorAll('[data-column]')).map(function (cell) {
            return {
                name: cell.dataset.column,
                control: cell.querySelector('input:not([type=search]), select, textarea'),
            }
        })
    }

    /** Writes what the rows say into the one text that is sent, and tells the form. */
    function gather(set) {
        var rows = rowsOf(set).map(function (row) {
            var values = {}
            cellsOf(row).forEach(function (cell) {
                values[cell.name] = cell.control.type === 'checkbox' ? String(cell.control.checked) : cell.control.value
            })
            return values
        })
        var text = set.querySelector('[data-rows]')
        text.value = JSON.stringify(rows)
        text.dispatchEvent(new Event('change', { bubbles: true }))
    }

    function addRow(set, values) {
        set.querySelector('.rows').appendChild(set.querySelector('template').content.cloneNode(true))
        var row = rowsOf(set).pop()
        cellsOf(row).forEach(function (cell) {
            cell.control.removeAttribute('id')
            cell.control.removeAttribute('name')
            if (values[cell.name] === undefined) return
            if (cell.control.type === 'checkbox') cell.control.checked = values[cell.name] === 'true'
            else cell.control.value = values[cell.name]
        })
        row.querySelector('[data-remove-row]').addEventListener('click', function () {
            row.parentNode.removeChild(row)
            gather(set)
        })
        return row
    }

    function multiRow(set) {
        JSON.parse(set.querySelector('[data-rows]').value || '[]').forEach(function (values) {
            addRow(set, values)
        })
        set.querySelector('[data-add-row]').addEventListener('click', function () {
            cellsOf(addRow(set, {}))[0].control.focus()
            gather(set)
        })
        set.querySelector('.rows').addEventListener('change', function () {
            gather(set)
        })
    }

    document.addEventListener('DOMContentLoaded', function () {
        document.querySelectorAll('[data-search-for]').forEach(searchChoices)
        document.querySelectorAll('.multi-row').forEach(multiRow)
    })
})()
