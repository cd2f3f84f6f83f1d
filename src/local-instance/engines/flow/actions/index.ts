import { type SysId } from '../../../platform'
import { askForApproval } from './ask-for-approval'
import { createCatalogTask } from './create-catalog-task'
import { createOrUpdateRecord } from './create-or-update-record'
import { createRecord } from './create-record'
import { createTask } from './create-task'
import { deleteRecord } from './delete-record'
import { fireEvent } from './fire-event'
import { getCatalogVariables } from './get-catalog-variables'
import { log } from './log'
import { lookUpRecord } from './look-up-record'
import { lookUpRecords } from './look-up-records'
import { sendEmail } from './send-email'
import { sendNotification } from './send-notification'
import { slaPercentageTimer } from './sla-percentage-timer'
import { type FlowAction } from './types'
import { updateMultipleRecords } from './update-multiple-records'
import { updateRecord } from './update-record'
import { waitForCondition } from './wait-for-condition'

const ACTIONS: ReadonlyMap<SysId, FlowAction> = new Map(
    [
        askForApproval,
        createCatalogTask,
        createOrUpdateRecord,
        createRecord,
        createTask,
        deleteRecord,
        fireEvent,
        getCatalogVariables,
        log,
        lookUpRecord,
        lookUpRecords,
        sendEmail,
        sendNotification,
        slaPercentageTimer,
        updateMultipleRecords,
        updateRecord,
        waitForCondition,
    ].map((action) => [action.id, action])
)

/** The platform's own action of this id; undefined for actions that packages define. */
export function actionById(id: SysId): FlowAction | undefined {
    return ACTIONS.get(id)
}
