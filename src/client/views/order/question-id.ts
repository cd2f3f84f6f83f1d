/** The id of the field that answers a question. */
export function questionId(name: string): string {
    return `question-${name}`
}
