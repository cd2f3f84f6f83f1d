import { type OwnTable } from '../../src/server/core/tables'
import { type Choices } from '../support/random'
import { MATRIX } from './matrix'
import { type Department } from './scene'

export interface RandomRequest {
    readonly method: string
    readonly path: string
    readonly body?: unknown
    readonly type?: string
}

const OWN = Object.keys(MATRIX) as OwnTable[]
/** Tables of the platform that hold traces of what departments do. */
const PLATFORM = [
    'task',
    'sc_request',
    'sc_req_item',
    'sc_item_option',
    'sc_item_option_mtom',
    'sysapproval_approver',
    'sys_journal_field',
    'sys_audit',
    'sys_email',
    'sysevent',
    'sys_attachment',
    'sys_attachment_doc',
    'syslog',
    'task_sla',
    'sys_trigger',
    'sys_user',
    'sys_user_has_role',
    'sys_flow_context',
]
const FIELDS = [
    'sys_id',
    'number',
    'name',
    'organization',
    'organization.name',
    'organization.department.name',
    'certificate.common_name',
    'certificate.organization.scm_organization_id',
    'domain.name',
    'delegated_admin.login',
    'submittal.findings',
    'common_name',
    'scm_id',
    'findings',
    'contacts',
    'reason',
    'recipients',
    'value',
    'body',
    'short_description',
    'sysapproval.short_description',
    'sys_created_by',
]
const OPERATORS = ['=', '!=', 'LIKE', 'STARTSWITH', 'NOT LIKE', 'IN', 'ISNOTEMPTY', 'ANYTHING', '>', '<=', 'SAMEAS']

/** Makes requests of somebody of one department who tries to learn about another. They never name its whole mark. */
export function requestMaker(
    by: Choices,
    other: Department,
    ids: readonly string[],
    itemId: string
): () => RandomRequest {
    const start = other.mark.slice(0, 4)
    const values = [start, `www0.${start}`, '', '*', '1', 'true', ...ids, 'javascript:gs.getUserID()', SNOOP]
    const table = (): string => (by.below(3) > 0 ? by.one(OWN) : by.one(PLATFORM))
    const id = (): string => by.one(ids)

    function query(): string {
        const terms = Array.from({ length: 1 + by.below(3) }, () => {
            const kind = by.below(10)
            if (kind === 0) return `123TEXTQUERY321=${start}`
            if (kind === 1) return `ORDERBY${by.one(['', 'DESC'])}${by.one(FIELDS)}`
            if (kind === 2) return `RLQUERY${by.one(OWN)}.organization,>=1^nameLIKE${start}^ENDRLQUERY`
            return `${by.one(FIELDS)}${by.one(OPERATORS)}${by.one(values)}`
        })
        return terms.reduce((all, term) => `${all}${by.one(['^', '^OR', '^NQ'])}${term}`)
    }

    function listParameters(): string {
        return new URLSearchParams({
            sysparm_query: query(),
            sysparm_limit: String(1 + by.below(30)),
            sysparm_offset: String(by.below(3)),
            sysparm_display_value: by.one(['true', 'false', 'all']),
            ...(by.below(2) > 0 ? { sysparm_fields: [by.one(FIELDS), by.one(FIELDS), 'sys_id'].join() } : {}),
        }).toString()
    }

    const statistics = (): string =>
        new URLSearchParams({
            sysparm_count: 'true',
            sysparm_query: query(),
            sysparm_group_by: by.one(FIELDS),
            sysparm_display_value: by.one(['true', 'all']),
            ...(by.below(3) === 0 ? { sysparm_min_fields: by.one(FIELDS), sysparm_max_fields: by.one(FIELDS) } : {}),
        }).toString()

    const reference = (): Record<string, string> => ({
        [by.one(['organization', 'certificate', 'domain', 'submittal', 'delegated_admin'])]: id(),
        short_description: start,
    })

    const form = (fields: Record<string, string>): RandomRequest => ({
        method: 'POST',
        path: '/xmlhttp.do',
        body: new URLSearchParams(fields).toString(),
        type: 'application/x-www-form-urlencoded',
    })

    const makers: (() => RandomRequest)[] = [
        () => get(`/api/now/table/${table()}?${listParameters()}`),
        () => get(`/api/now/table/${table()}?${listParameters()}`),
        () => get(`/api/now/table/${table()}/${id()}?sysparm_display_value=all`),
        () => get(`/api/now/v1/table/${table()}/${by.one(ids)}?sysparm_fields=${by.one(FIELDS)},${by.one(FIELDS)}`),
        () => get(`/api/now/stats/${table()}?${statistics()}`),
        () => get(`/api/now/attachment?${listParameters()}`),
        () => get(`/api/now/attachment/${id()}${by.one(['', '/file'])}`),
        () => get(`/${table()}_list.do?${new URLSearchParams({ sysparm_query: query() }).toString()}`),
        () => get(`/${table()}.do?sys_id=${id()}`),
        () => ({ method: 'PATCH', path: `/api/now/table/${table()}/${id()}`, body: reference() }),
        () => ({ method: 'POST', path: `/api/now/table/${table()}`, body: reference() }),
        () => ({ method: 'DELETE', path: `/api/now/table/${by.one(OWN)}/${id()}` }),
        () => ({
            method: 'POST',
            path: '/api/x_cdt_certs/v1/check',
            body: { hostnames: [`www.${start}.ca.gov`, id()], csr: id(), certificate: id() },
        }),
        () => ({ method: 'POST', path: `/api/x_cdt_certs/v1/task/${id()}/certificate`, body: { certificate: id() } }),
        () =>
            form({
                sysparm_processor: 'x_cdt_certs.CertificateServicesAjax',
                sysparm_name: by.one([
                    'checkOption',
                    'checkRow',
                    'startOrder',
                    'process',
                    'getParameter',
                    'constructor',
                ]),
                sysparm_certificate: id(),
                sysparm_option: by.one(['certificate', 'notifications', id()]),
                sysparm_order: JSON.stringify({
                    purpose: by.one(['new', 'renewal', 'reissue', 'revocation']),
                    certificate: id(),
                    csr: id(),
                    csr_file: id(),
                    additional_names: `www.${start}.ca.gov ${id()}`,
                }),
            }),
        () => ({
            method: 'POST',
            path: `/api/sn_sc/servicecatalog/items/${itemId}/order_now`,
            body: {
                sysparm_quantity: '1',
                sysparm_requested_for: id(),
                variables: {
                    department: id(),
                    csr: id(),
                    contacts: `a@${start}.ca.gov`,
                    purpose: 'renewal',
                    kind: id(),
                },
            },
        }),
        () => get(`/api/sn_sc/servicecatalog/items/${by.one([itemId, ...ids])}`),
    ]
    return () => by.one(makers)()
}

const SNOOP =
    "javascript:var r=new GlideRecord('x_cdt_certs_certificate');r.setWorkflow(false);r.query();r.next();r.getValue('common_name')"

function get(path: string): RandomRequest {
    return { method: 'GET', path }
}
