import { readFileSync } from 'node:fs'
import path from 'node:path'
import { builtPackage, ROOT } from './built-package'
import { OWN_TABLES } from './own-tables'
import { TABLE } from '../../src/server/core/tables'
import { fieldExists } from './schema'

const { rowsOf, modules } = builtPackage()
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

describe('access across scopes', () => {
    const privileges = rowsOf('sys_scope_privilege').map(({ values }) => values)
    const sources = [...modules].filter(([path]) => path.includes('src/server/records/')).map(([, source]) => source)
    /** Tables of the platform that our records read, by name or by a constant of the same module. */
    const used = new Set(
        sources.flatMap((source) => {
            const constants = new Map(
                [...source.matchAll(/const (\w+) = ['"]([a-z_]+)['"]/g)].map((found) => [found[1], found[2]])
            )
            const named = [...source.matchAll(/new (?:\w+\.)?Glide(?:Record|Aggregate)\((['"]?)([\w.]+)\1\)/g)]
            return named.map(([, quote, name]) => (quote === '' ? (constants.get(name) ?? '') : name))
        })
    )

    it('is asked for exactly where it is needed: every table that is read has its privilege, and none besides', () => {
        // Whose a request or the line of a cart is says the item it is for.
        const otherwise = ['sc_cart_item', 'sc_cat_item']
        const needed = [...[...used].filter((name) => name !== '' && !name.startsWith('x_')), ...otherwise]
        const asked = privileges.filter(({ operation }) => operation === 'read').map(({ target_name }) => target_name)
        expect([...new Set(asked)].sort()).toEqual([...new Set(needed)].sort())
        expect(asked).toHaveLength(new Set(asked).size)
    })

    it('orders for senders of mails, writes requests, approvals, comments, their audit and mails that came in, and deletes files', () => {
        const writes = privileges.filter(({ operation }) => operation !== 'read')
        expect(writes.map(({ operation, target_name }) => `${operation} ${target_name}`).sort()).toEqual([
            'delete sys_attachment',
            'execute CartJS',
            'write sc_req_item',
            'write sc_request',
            'write sys_audit',
            'write sys_email',
            'write sys_journal_field',
            'write sysapproval_approver',
        ])
    })

    it('by others is reading at most, and nobody adds to our tables', () => {
        const tables = rowsOf('sys_db_object').map(({ values }) => values)
        const open = tables.filter((table) =>
            [
                'create_access',
                'update_access',
                'delete_access',
                'alter_access',
                'actions_access',
                'client_scripts_access',
                'create_access_controls',
            ].some((flag) => table[flag] === 'true')
        )
        expect(open.map(({ name }) => name)).toEqual([])
        const own = tables.filter(({ access }) => access === 'package_private').map(({ name }) => name)
        expect(own.sort()).toEqual([TABLE.change, TABLE.digest, TABLE.run])
    })

    it('is kept to the application for every script include but the one that forms ask for their defaults', () => {
        const open = rowsOf('sys_script_include').filter(({ values }) => values.access !== 'package_private')
        expect(open.map(({ values }) => values.name)).toEqual(['CertificateServicesDefaults'])
    })

    it('is tracked, and no other application adds to our tables at design time', () => {
        const [app] = rowsOf('sys_app')
        expect(app.values).toMatchObject({ restrict_table_access: 'true', runtime_access_tracking: 'permissive' })
    })
})

describe('roles', () => {
    it('say what they are for, and the role of other systems contains none', () => {
        const roles = rowsOf('sys_user_role').map(({ values }) => values)
        expect(roles.filter(({ description }) => (description ?? '').length < 20)).toEqual([])
        const integration = roles.find(({ name }) => name === 'x_cdt_certs.integration')
        const links = rowsOf('sys_user_role_contains').map(({ values }) => values)
        expect(links.filter(({ role, contains }) => [role, contains].includes(integration?.sys_id ?? ''))).toEqual([])
    })

    it('are all described in README.md and docs/security.md', () => {
        const names = rowsOf('sys_user_role').map(({ values }) => values.name.replace('x_cdt_certs.', ''))
        for (const page of ['README.md', 'docs/security.md']) {
            const text = readFileSync(path.join(ROOT, page), 'utf8')
            expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
        }
    })
})

describe('UI pages', () => {
    it('are ruled', () => {
        const ruled = acls.filter((acl) => acl.values.type === 'ui_page').map((acl) => acl.values.name)
        const pages = rowsOf('sys_ui_page').map(({ values }) => values.endpoint.replace(/\.do$/, ''))
        expect(pages.filter((page) => !ruled.includes(page))).toEqual([])
    })
})
