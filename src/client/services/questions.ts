import { TABLE } from '../../server/core/tables'
import { updateRow } from './table'

/** Asks whoever ordered what a task is about. The question is mailed, and the clock stands still until the answer (T6). */
export async function askCustomer(taskId: string, question: string): Promise<void> {
    await updateRow(TABLE.task, taskId, { question })
}
