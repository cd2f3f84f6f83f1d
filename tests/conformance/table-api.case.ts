/** Table API of the REST reference. Each case makes the incidents that it asks for and deletes them again. */
import { type HttpCase, type HttpStep } from './http-case'

const SOURCE = 'api-reference/rest-apis/c_TableAPI.md'
const TABLE = '/api/now/table/incident'
const WIFI = { short_description: 'Unable to connect to office wifi', urgency: '2', impact: '2' }
/** Names the incidents of these cases, so that a search finds no others. */
const MARK = 'conformance of the table API'
const NO_RECORD = {
    error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
    status: 'failure',
}

const made = (name: string, values: Readonly<Record<string, string>> = {}): HttpStep => ({
    method: 'POST',
    path: TABLE,
    body: { ...WIFI, correlation_id: MARK, ...values },
    status: 201,
    keep: { [name]: 'result.sys_id' },
})
const gone = (name: string): HttpStep => ({ method: 'DELETE', path: `${TABLE}/{${name}}`, status: 204, answer: null })
const get = (path: string, answer: unknown, more: Partial<HttpStep> = {}): HttpStep => ({
    method: 'GET',
    path,
    status: 200,
    answer,
    ...more,
})
const read = (parameters: string, result: unknown): HttpStep => get(`${TABLE}/{one}?${parameters}`, { result })
const search = (parameters: string, result: unknown, more: Partial<HttpStep> = {}): HttpStep =>
    get(`${TABLE}?${parameters}&sysparm_fields=short_description`, { result }, more)
const among = (query: string): string => `sysparm_query=correlation_id=${encodeURIComponent(MARK)}${query}`
const rows = (...names: string[]) => names.map((name) => ({ short_description: name }))

/** A Link header that names these pages by their offset, in any order. */
function links(pages: Readonly<Record<string, number>>): RegExp {
    const each = Object.entries(pages).map(
        ([name, offset]) => `(?=.*sysparm_offset=${offset}\\b[^>]*>;\\s*rel="${name}")`
    )
    return new RegExp(`^${each.join('')}`)
}

/** A case about one incident, which is there as `one`. */
function aboutOne(name: string, ...steps: HttpStep[]): HttpCase {
    return { name, source: SOURCE, steps: [made('one'), ...steps, gone('one')] }
}

/** A case about three incidents: down (urgency 1), up (2) and slow (3). */
function aboutThree(name: string, ...steps: HttpStep[]): HttpCase {
    const three = ['down', 'up', 'slow'].map((text, index) =>
        made(text, { short_description: text, urgency: String(index + 1) })
    )
    return { name, source: SOURCE, steps: [...three, ...steps, gone('down'), gone('up'), gone('slow')] }
}

export const tableApiCases: readonly HttpCase[] = [
    {
        name: 'POST inserts a record, answers it and says where it is',
        source: SOURCE,
        steps: [
            {
                ...made('one'),
                answer: { result: { ...WIFI, active: 'true', sys_class_name: 'incident', state: '1' } },
                answerHeaders: { location: /\/api\/now\/table\/incident\/[0-9a-f]{32}$/ },
            },
            gone('one'),
        ],
    },
    {
        name: 'DELETE answers nothing, and the record is gone',
        source: SOURCE,
        steps: [made('one'), gone('one'), get(`${TABLE}/{one}`, NO_RECORD, { status: 404 })],
    },
    aboutOne(
        'GET answers the stored values as texts',
        read('sysparm_fields=active,urgency,due_date', { active: 'true', urgency: '2', due_date: '' })
    ),
    aboutOne(
        'a reference is a link and a value',
        read('sysparm_fields=sys_id', { sys_id: '{one}' }),
        get(`${TABLE}/{one}?sysparm_fields=opened_by`, {
            result: { opened_by: { link: expect.stringMatching(/\/api\/now\/table\/sys_user\/[0-9a-f]{32}$/) } },
        })
    ),
    aboutOne(
        'sysparm_exclude_reference_link leaves the value alone',
        read('sysparm_fields=opened_by&sysparm_exclude_reference_link=true', {
            opened_by: expect.stringMatching(/^[0-9a-f]{32}$/),
        })
    ),
    aboutOne(
        'sysparm_display_value=true answers labels and names',
        read('sysparm_fields=active,opened_by&sysparm_display_value=true', {
            active: 'true',
            opened_by: { display_value: 'System Administrator', link: expect.any(String) },
        })
    ),
    aboutOne(
        'sysparm_display_value=all answers both',
        read('sysparm_fields=urgency,opened_by,due_date&sysparm_display_value=all', {
            urgency: { value: '2', display_value: expect.any(String) },
            opened_by: { value: expect.any(String), display_value: 'System Administrator', link: expect.any(String) },
            due_date: { value: '', display_value: '' },
        })
    ),
    aboutOne(
        'sysparm_fields walks over references, and invalid fields are ignored',
        read('sysparm_fields=opened_by.user_name,no_such_field', { 'opened_by.user_name': 'admin' })
    ),
    aboutOne('PUT updates the record with the values of the body', {
        method: 'PUT',
        path: `${TABLE}/{one}`,
        body: { urgency: '1', comments: 'Elevating urgency, this is a blocking issue' },
        status: 200,
        answer: { result: { sys_id: '{one}', urgency: '1', short_description: WIFI.short_description } },
    }),
    aboutOne('PATCH updates the record with the values of the body', {
        method: 'PATCH',
        path: `${TABLE}/{one}`,
        body: { urgency: '1' },
        status: 200,
        answer: { result: { sys_id: '{one}', urgency: '1', impact: '2' } },
    }),
    aboutOne(
        'sysparm_input_display_value takes names for references',
        {
            method: 'PATCH',
            path: `${TABLE}/{one}?sysparm_input_display_value=true`,
            body: { assigned_to: 'System Administrator' },
            status: 200,
        },
        read('sysparm_fields=assigned_to.user_name', { 'assigned_to.user_name': 'admin' })
    ),
    {
        name: 'X-no-response-body leaves the body of an insert away',
        source: SOURCE,
        steps: [
            {
                ...made('one', { short_description: 'unanswered' }),
                headers: { 'X-no-response-body': 'true' },
                answer: null,
                keep: undefined,
            },
            get(`${TABLE}?${among('')}&sysparm_fields=sys_id`, { result: [{}] }, { keep: { one: 'result.0.sys_id' } }),
            gone('one'),
        ],
    },
    aboutThree('finds by an encoded query, in its order', search(among('^ORDERBYurgency'), rows('down', 'up', 'slow'))),
    aboutThree('sorts in descending order', search(among('^ORDERBYDESCurgency'), rows('slow', 'up', 'down'))),
    aboutThree(
        'finds what does not match',
        search(among('^short_description!=up^ORDERBYurgency'), rows('down', 'slow'))
    ),
    aboutThree('finds one or the other', search(among('^urgency=1^ORurgency=3^ORDERBYurgency'), rows('down', 'slow'))),
    aboutThree('finds a text inside', search(among('^short_descriptionLIKEow^ORDERBYurgency'), rows('down', 'slow'))),
    aboutThree('finds the beginning of a text', search(among('^short_descriptionSTARTSWITHs'), rows('slow'))),
    aboutThree('finds the end of a text', search(among('^short_descriptionENDSWITHp'), rows('up'))),
    aboutThree(
        'finds by pairs of name and value',
        search(`correlation_id=${encodeURIComponent(MARK)}&urgency=2`, rows('up'))
    ),
    aboutThree(
        'pages with sysparm_limit and sysparm_offset, links and a count',
        search(`${among('^ORDERBYurgency')}&sysparm_limit=1&sysparm_offset=1`, rows('up'), {
            answerHeaders: {
                'x-total-count': /^3$/,
                link: links({ first: 0, prev: 0, next: 2, last: 2 }),
            },
        })
    ),
    aboutThree(
        'counts all rows whatever the limit, unless told not to',
        search(`${among('')}&sysparm_limit=1`, [{}], { answerHeaders: { 'x-total-count': /^3$/ } }),
        search(`${among('')}&sysparm_limit=1&sysparm_no_count=true`, [{}], { answerHeaders: { 'x-total-count': null } })
    ),
    aboutThree(
        'leaves the Link header away when told to',
        search(`${among('')}&sysparm_limit=1&sysparm_suppress_pagination_header=true`, [{}], {
            answerHeaders: { link: null },
        })
    ),
    {
        name: 'a search without a hit is an empty list, in version 1 of the API an error',
        source: SOURCE,
        steps: [
            get(`${TABLE}?${among('')}`, { result: [] }),
            get(`/api/now/v2/table/incident?${among('')}`, { result: [] }),
            get(`/api/now/v1/table/incident?${among('')}`, NO_RECORD, { status: 404 }),
        ],
    },
    {
        name: 'asks for credentials',
        source: 'platform-security/authentication/add-OIDC-entity.md',
        steps: [
            get(
                TABLE,
                {
                    error: {
                        message: 'User Not Authenticated',
                        detail: 'Required to provide Auth information',
                    },
                },
                { status: 401, anonymous: true }
            ),
        ],
    },
]
