/** A request that pretends, and the answer it gets. */
export interface HostileRequest {
    readonly what: string
    readonly method: string
    readonly path: string
    /** Whose credentials it carries; empty for none. */
    readonly user: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string | object
    readonly status: number
    /** What the answer has to say. */
    readonly says?: RegExp
}

const CERTIFICATES = '/api/now/table/x_cdt_certs_certificate'
const USERS = '/api/now/table/sys_user'
const CHECK = '/api/x_cdt_certs/v1/check'
const NEW_USER = { user_name: 'intruder', name: 'intruder' }
const FORM = 'application/x-www-form-urlencoded'

const basic = (credentials: string): Record<string, string> => ({
    authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
})
const as = (what: string, headers: Record<string, string>): HostileRequest => ({
    what: `credentials of ${what}`,
    method: 'GET',
    path: CERTIFICATES,
    user: '',
    headers,
    status: 401,
})
const posing = (what: string, headers: Record<string, string>): HostileRequest => ({
    what: `a new user by ${what}`,
    method: 'POST',
    path: USERS,
    user: 'customer',
    headers,
    body: NEW_USER,
    status: 403,
})

export const REQUESTS: readonly HostileRequest[] = [
    as('nobody', {}),
    as('a user without a password', basic('admin:')),
    as('a user with the password of another', basic('admin:customer')),
    as('a name in other letters', basic('ADMIN:ADMIN')),
    as('a name with a blank', basic('admin :admin ')),
    as('a name with a zero byte', basic('admin\u0000:admin\u0000')),
    as('a name that is a query', basic('admin^ORuser_name=admin:admin')),
    as('a name that is SQL', basic("' OR 1=1 --:x")),
    as('a name that is a script', basic('javascript:gs.getUserName():admin')),
    as('no colon', basic('admin')),
    as('no base64', { authorization: 'Basic ****' }),
    as('a bearer', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.' }),
    as('a session that is guessed', { cookie: `JSESSIONID=${'0'.repeat(32)}` }),
    as('a session that is none', { cookie: 'JSESSIONID=; JSESSIONID=__proto__' }),
    as('a user in a header', { 'x-forwarded-user': 'admin', 'x-remote-user': 'admin' }),
    as('a token alone', { 'x-usertoken': 'f'.repeat(64) }),
    posing('another method', { 'x-http-method-override': 'PUT' }),
    posing('another address', { 'x-original-url': '/api/now/table/x_cdt_certs_notice' }),
    posing('another person', { 'x-impersonate': 'admin', 'x-forwarded-for': '127.0.0.1' }),
    posing('another origin', { origin: 'https://evil.example' }),
    {
        what: 'deleting behind a reading method',
        method: 'GET',
        path: CERTIFICATES,
        user: 'customer',
        headers: { 'x-http-method-override': 'DELETE' },
        status: 200,
    },
    {
        what: 'JSON that calls itself a text, as a page of another site sends it',
        method: 'POST',
        path: USERS,
        user: 'customer',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify(NEW_USER),
        status: 415,
    },
    {
        what: 'a form to an interface that takes JSON',
        method: 'POST',
        path: USERS,
        user: 'customer',
        headers: { 'content-type': FORM },
        body: 'user_name=intruder',
        status: 415,
    },
    {
        what: 'XML with an entity',
        method: 'POST',
        path: USERS,
        user: 'customer',
        headers: { 'content-type': 'text/xml' },
        body: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        status: 415,
    },
    {
        what: 'a list instead of a record',
        method: 'POST',
        path: USERS,
        user: 'customer',
        body: '[{"user_name":"intruder"}]',
        status: 400,
    },
    { what: 'broken JSON', method: 'POST', path: CHECK, user: 'customer', body: '{"csr": "', status: 400 },
    {
        what: 'six megabytes',
        method: 'POST',
        path: USERS,
        user: 'customer',
        body: { name: 'n'.repeat(6_000_000) },
        status: 413,
    },
    { what: 'a method that there is not', method: 'PROPFIND', path: CERTIFICATES, user: 'customer', status: 405 },
    {
        what: 'a check by somebody without a role',
        method: 'POST',
        path: CHECK,
        user: 'nobody',
        body: { hostnames: [] },
        status: 403,
    },
    {
        what: 'the ledger by a customer',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/ledger',
        user: 'customer',
        status: 403,
    },
    {
        what: 'the ledger as CSV by a customer',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/ledger?format=csv',
        user: 'customer',
        status: 403,
    },
    {
        what: 'the ledger of a script',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/ledger?type=javascript:gs.getUserID()',
        user: 'manager',
        status: 400,
    },
    {
        what: 'the ledger of a query',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/ledger?department=x%5EORactive=true',
        user: 'manager',
        status: 400,
    },
    {
        what: 'the ledger of a million years',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/ledger?from=0001-01-01&to=9999-12-31',
        user: 'manager',
        status: 400,
    },
    {
        what: 'a forecast of no date',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/forecast?until=javascript:1',
        user: 'customer',
        status: 400,
    },
    {
        what: 'a forecast until the end of time',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/forecast?until=9999-12-31',
        user: 'customer',
        status: 400,
    },
    {
        what: 'a forecast with a share beyond one',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/forecast?automation_share=1e9',
        user: 'customer',
        status: 400,
    },
    {
        what: 'a forecast of a query',
        method: 'GET',
        path: '/api/x_cdt_certs/v1/forecast?organization=x%5EORsys_idISNOTEMPTY',
        user: 'customer',
        status: 400,
    },
    {
        what: 'a call of what is no method',
        method: 'POST',
        path: '/xmlhttp.do',
        user: 'customer',
        headers: { 'content-type': FORM },
        body: 'sysparm_processor=x_cdt_certs.CertificateServicesAjax&sysparm_name=constructor',
        status: 400,
        says: /has no method constructor/,
    },
    {
        what: 'a call of what no browser may call',
        method: 'POST',
        path: '/xmlhttp.do',
        user: 'customer',
        headers: { 'content-type': FORM },
        body: 'sysparm_processor=x_cdt_certs.CertificateServicesDefaults&sysparm_name=ownOrganization',
        status: 403,
    },
    {
        what: 'a check of a form by somebody without a role',
        method: 'POST',
        path: '/xmlhttp.do',
        user: 'nobody',
        headers: { 'content-type': FORM },
        body: 'sysparm_processor=x_cdt_certs.CertificateServicesAjax&sysparm_name=checkOrder&sysparm_csr=x',
        status: 403,
    },
]
