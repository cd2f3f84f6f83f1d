import { type RESTAPIRequest, type RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { nobodyToAsk, questionProblem } from '../../core/task/question'
import { askOnTask, findTaskNumbered } from '../../records/task'

/**
 * POST /api/x_cdt_certs/v1/task/{number}/question `{"question": "<text>"}`: asks the customer; the clock stands still
 * until the answer (T6). 200 with whom the task waits for, 400 without a question, 404 and 409 where nobody can be asked.
 */
export function postQuestion(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const question = questionIn(request.body?.data)
    const problem = questionProblem(question)
    if (problem !== null) return answer(response, 400, { error: problem })
    const task = findTaskNumbered(String(request.pathParams.number ?? ''))
    if (task === null) return answer(response, 404, { error: 'There is no task with this number.' })
    const nobody = nobodyToAsk(task)
    if (nobody !== null) return answer(response, 409, { error: nobody })
    const asked = askOnTask(task.id, question)
    if (!asked.ok) return answer(response, 409, { error: `Nothing was asked. ${asked.reason}` })
    return answer(response, 200, { number: task.number, ...asked.waiting })
}

function questionIn(body: unknown): string {
    const question = typeof body === 'object' && body !== null ? (body as Record<string, unknown>).question : ''
    return typeof question === 'string' ? question.trim() : ''
}

function answer(response: RESTAPIResponse, status: number, body: object): void {
    response.setStatus(status)
    response.setBody(body)
}
