import { UnsupportedError } from '../../../errors'
import { type Step, type StepType } from '../../step'

/** Sends a request to the instance itself and keeps the answer for the asserts that follow; no answer fails the step. */
export const sendRestRequest: StepType = {
    name: 'Send REST Request - Inbound',
    async run(step) {
        const path = step.required('end_point')
        if (!path.startsWith('/')) step.fail(`"${path}" is no path: give the part after the name of the instance`)
        const method = step.text('http_method').toUpperCase()
        const url = new URL(path, 'http://localhost')
        for (const [name, value] of pairs(step, 'query_params')) url.searchParams.append(name, value)
        const headers = new Headers(pairs(step, 'headers'))
        const credentials = credentialsOf(step)
        if (credentials) headers.set('authorization', credentials)
        const body = method === 'GET' ? undefined : step.text('request_body')
        const began = performance.now()
        const response = await step.run.send(new Request(url, { method, headers, body }))
        const text = await response.text()
        const { status, statusText } = response
        step.run.keepResponse({
            status,
            statusText: statusText || (NAMES[status] ?? ''),
            headers: response.headers,
            body: text,
            milliseconds: performance.now() - began,
        })
        step.output('status_code', String(status))
        step.output('response_body', text)
    },
}

/** Names of status codes, which an answer that did not go over the network lacks. */
const NAMES: Readonly<Record<number, string>> = {
    200: 'OK',
    201: 'Created',
    204: 'No Content',
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    406: 'Not Acceptable',
    409: 'Conflict',
    415: 'Unsupported Media Type',
    422: 'Unprocessable Entity',
    500: 'Internal Server Error',
    501: 'Not Implemented',
}

function pairs(step: Step, input: string): [string, string][] {
    const text = step.text(input)
    if (text === '') return []
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)])
}

/** Without a profile the request is sent by whoever runs the tests; with authentication "none" by nobody. */
function credentialsOf(step: Step): string | null {
    switch (step.text('auth_type')) {
        case '':
            return null
        case 'basic':
            return basic(step)
        default:
            throw new UnsupportedError(`${step.text('auth_type')} authentication of REST steps`)
    }
}

function basic(step: Step): string {
    const profileId = step.text('basic_auth')
    const record = step.instance.record(profileId ? 'sys_auth_profile_basic' : 'sys_user')
    if (!record.get('sys_id', profileId || step.run.runnerId))
        step.fail(`There is no basic authentication profile ${profileId}`)
    const user = record.getValue(profileId ? 'username' : 'user_name') ?? ''
    const password = profileId ? (record.getValue('password') ?? '') : user
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
