;(function refineQuery(current, parent) {
    // A condition on an empty reference would find the records of nobody.
    current.addQuery('organization', String(parent.organization || 'none'))
})(current, parent)
