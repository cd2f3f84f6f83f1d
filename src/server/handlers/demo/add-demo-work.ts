import { gs } from '@servicenow/glide'
import { CHAPTERS } from '../../core/demo/chapters'
import { live } from '../../core/demo/live'
import { GROUP } from '../../core/organization/groups'
import { clockSurroundings } from '../../records/calendar'
import { hasDemoWork, insertDemoTask } from '../../records/demo-work'
import { organizationNames } from '../../records/ledger'
import { promiseFor, warningMarks } from '../../records/service-level'
import { findUserNamed, groupNamed } from '../../records/user'

/**
 * Fills the queue and the ledger of a demo with work whose dates fit the day it is: new, waiting, at risk, past the
 * objective, and half a year of finished requests. Once; another run adds nothing.
 */
export function addDemoWork(): void {
    if (hasDemoWork()) return
    const surroundings = clockSurroundings()
    const idsByName = new Map([...organizationNames()].map(([id, name]) => [name, id]))
    const assignmentGroup = groupNamed(GROUP.certificateServices)
    const assignee = findUserNamed('fulfiller')?.id ?? ''
    for (const chapter of CHAPTERS) {
        const promise = promiseFor({ kind: chapter.kind, expedited: chapter.expedited === true, ordered: true })
        if (promise === null) continue
        const organization = idsByName.get(chapter.organization) ?? ''
        insertDemoTask(chapter, live(chapter, promise, warningMarks(), surroundings), {
            organization,
            assignmentGroup,
            assignee,
        })
    }
    gs.info(`Added ${CHAPTERS.length} requests to the demo.`)
}
