import { builtPackage } from './built-package'
import { OWN_TABLES } from './own-tables'
import { fieldExists } from './schema'

const { rowsOf } = builtPackage()
const acls = rowsOf('sys_security_acl')
const withRole = new Set(rowsOf('sys_security_acl_role').map((row) => row.values.sys_security_acl))

describe('access to the app’s own tables', () => {
    it.each(
        OWN_TABLES.flatMap((table) => ['read', 'create', 'write', 'delete'].map((operation) => [operation, table]))
    )('to %s %s is ruled', (operation, table) => {
        const rules = acls.filter((acl) => acl.values.name === table && acl.values.operation === operation)
        expect(rules.length).toBeGreaterThan(0)
    })

    it('always asks for a role, or is given to nobody', () => {
        const open = acls.filter((acl) => !withRole.has(acl.values.sys_id) && acl.values.script !== 'answer = false;')
        expect(open.map((acl) => acl.values.name)).toEqual([])
    })

    it('is ruled for columns that exist', () => {
        const columns = acls
            .filter((acl) => acl.values.type === 'record' && acl.values.name.includes('.'))
            .map((acl) => acl.values.name.split('.'))
        expect(columns.filter(([table, column]) => column !== '*' && !fieldExists(table, column))).toEqual([])
    })

    it('over the web is open to all of them, so that the rules decide', () => {
        const closed = rowsOf('sys_db_object').filter((row) => row.values.ws_access !== 'true')
        expect(closed.map((row) => row.values.name)).toEqual([])
    })
})

describe('access to what is not a table', () => {
    it('is ruled for every REST resource', () => {
        const open = rowsOf('sys_ws_operation').filter(
            (row) => row.values.enforce_acl === '' || row.values.requires_authentication !== 'true'
        )
        expect(open.map((row) => row.values.operation_uri)).toEqual([])
    })

    it('is ruled for every script include that a browser may call', () => {
        const ruled = acls
            .filter((acl) => acl.values.type === 'client_callable_script_include')
            .map((acl) => acl.values.name)
        const callable = rowsOf('sys_script_include').filter((row) => row.values.client_callable === 'true')
        expect(callable.map((row) => row.values.name).filter((name) => !ruled.includes(name))).toEqual([])
    })
})
