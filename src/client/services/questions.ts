import { post } from './http'

/**
 * Asks whoever ordered what a task is about. The question is mailed, and the clock stands still until the answer (T6).
 * @throws ServiceFailure 'refused' with the reason where nobody can be asked.
 */
export async function askCustomer(taskNumber: string, question: string): Promise<void> {
    await post(`/api/x_cdt_certs/v1/task/${taskNumber}/question`, { question })
}
