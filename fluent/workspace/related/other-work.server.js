;(function refineQuery(current, parent) {
    current.addQuery('organization', String(parent.organization || 'none'))
    current.addQuery('sys_id', '!=', String(parent.sys_id))
    current.orderByDesc('opened_at')
})(current, parent)
