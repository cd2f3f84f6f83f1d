import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance } from '../../../src/local-instance/instance'
import { fromGlide } from '../../../src/local-instance/time/format'
import { Lab, START } from './lab'

describe('a run of a flow', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flow-lab-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    it('goes on after the instance was stopped and started again', () => {
        const database = join(folder, 'lab.db')
        const lab = new Lab(database)
        const item = lab.item().getUniqueValue()
        const { users } = lab
        lab.close()

        const instance = createInstance({ now: fromGlide(START), database })
        const approval = instance.record('sysapproval_approver')
        approval.addQuery('approver', users.fay)
        approval.query()
        expect(approval.next()).toBe(true)
        approval.setValue('state', 'approved')
        approval.update()
        instance.scheduler.runDue()

        const final = instance.record('sysapproval_approver')
        final.addEncodedQuery(`sysapproval=${item}^approver=${users.vic}^state=requested`)
        final.query()
        expect(final.next()).toBe(true)
        instance.close()
    })
})
