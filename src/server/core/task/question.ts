/** As much as a mail and the comments of a request show well. */
const LONGEST = 4000

/** What is wrong with a question to the customer (T6); null when nothing is. */
export function questionProblem(question: string): string | null {
    if (question.trim() === '') {
        return 'Write into "Question to the customer" what you need: it is mailed, and the clock stands still until the answer.'
    }
    return question.length > LONGEST ? `The question has more than ${LONGEST} characters. Shorten it.` : null
}

/** Why nobody can be asked on a task; null when somebody can. */
export function nobodyToAsk(task: { active: boolean; requestedItem: string; number: string }): string | null {
    if (!task.active) return `${task.number} is closed already: nothing is asked on it any more.`
    return task.requestedItem === ''
        ? `${task.number} was not ordered by anybody. Write to the contacts of the department instead.`
        : null
}

/** How the answer stands on the task: whoever works on it need not open the request. */
export function answerOnTask(name: string, request: string, answer: string): string {
    return `${name} answered on ${request}:\n${answer}`
}
