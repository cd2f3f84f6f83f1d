import { INSTALLATION_FEE } from '../submittal/order-summary'
import { namesInShort } from '../submittal/texts'
import { PURPOSE, SUBMITTAL_STATUS, TASK_KIND, TASK_STATE } from '../states'

/** One certificate of an order, as it ended. */
export interface EndedSubmittal {
    id: string
    number: string
    purpose: string
    names: readonly string[]
    status: string
    replacesNumber: string
}

/** A task of the order, as it ended. */
export interface EndedTask {
    kind: string
    submittal: string
    state: string
    closeNotes: string
}

export interface Ending {
    /** Whether everything that was accepted was done. */
    complete: boolean
    /** What the requester reads. */
    comment: string
    /** Whether the mails that delivered the certificates have said all of it. */
    saidByDelivery: boolean
}

/** What became of an order when all its work is over. What the checks refused on arrival was told then. */
export function endingOf(submittals: readonly EndedSubmittal[], tasks: readonly EndedTask[]): Ending {
    const taken = submittals.filter(({ status }) => status !== SUBMITTAL_STATUS.refused)
    const notInstalled = tasks.filter(
        ({ kind, state }) => kind === TASK_KIND.installCertificate && state !== TASK_STATE.closedComplete
    )
    const complete = taken.every(isFulfilled) && notInstalled.length === 0
    const lines = taken.map((one) =>
        taken.length === 1 ? outcome(one, tasks) : `${one.number}, ${namesInShort(one.names)}: ${outcome(one, tasks)}`
    )
    const installations = tasks.filter(({ kind }) => kind === TASK_KIND.installCertificate).map(installation)
    const revoked = taken.some(({ purpose }) => purpose === PURPOSE.revocation)
    const saidByDelivery = complete && !revoked && installations.length === 0
    return { complete, comment: [...lines, ...installations].join('\n'), saidByDelivery }
}

function outcome(submittal: EndedSubmittal, tasks: readonly EndedTask[]): string {
    if (isFulfilled(submittal)) {
        if (submittal.purpose === PURPOSE.revocation) return `${submittal.replacesNumber} is revoked. ${REVOKED}`
        const byCdt = tasks.some((task) => task.submittal === submittal.id && isInstalled(task))
        return [ISSUED, ...(byCdt ? [] : [INSTALL]), CHANGEABLE].join(' ')
    }
    const notes = tasks.find((task) => task.submittal === submittal.id)?.closeNotes ?? ''
    const what = submittal.purpose === PURPOSE.revocation ? 'without a revocation' : 'without a certificate'
    return `This request was closed ${what}. Reason: ${notes || 'none was given'}`
}

const ISSUED = 'Your certificate is issued and recorded. You find it under "My certificates".'
const INSTALL = 'Install it on your server and check the site.'
const CHANGEABLE = 'For 25 days you may have it changed or revoked.'
const REVOKED = 'Browsers do not trust it any more: take it off every server that still uses it.'

function installation({ state, closeNotes }: EndedTask): string {
    const what =
        state === TASK_STATE.closedComplete
            ? INSTALLATION_FEE.replace('installs', 'has installed')
            : 'CDT did not install it.'
    return [what, closeNotes].filter((text) => text !== '').join(' ')
}

function isInstalled({ kind, state }: EndedTask): boolean {
    return kind === TASK_KIND.installCertificate && state === TASK_STATE.closedComplete
}

function isFulfilled({ status }: EndedSubmittal): boolean {
    return status === SUBMITTAL_STATUS.fulfilled
}
