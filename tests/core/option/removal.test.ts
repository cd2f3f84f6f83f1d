import { type KnownAdmin } from '../../../src/server/core/option/delegated-admin'
import { removalProblem } from '../../../src/server/core/option/removal'

const admin = (id: string, active = true): KnownAdmin => ({ id, user: id, login: id, organization: 'o', active })
const order = (changes: object = {}) => ({ administrator: 'dana', successor: '', leave_nobody: '', ...changes })

describe('taking an access away, when it comes to it', () => {
    it('goes through while somebody stays', () => {
        expect(removalProblem(order(), [admin('dana'), admin('sam')])).toBeNull()
        expect(removalProblem(order({ successor: 'sam' }), [admin('dana'), admin('sam')])).toBeNull()
    })

    it('is stopped when everybody else left meanwhile', () => {
        expect(removalProblem(order(), [admin('dana')])).toMatch(/last delegated administrator/)
        expect(removalProblem(order(), [admin('dana'), admin('sam', false)])).toMatch(/last delegated administrator/)
    })

    it('leaves nobody where that was confirmed', () => {
        expect(removalProblem(order({ leave_nobody: 'true' }), [admin('dana')])).toBeNull()
    })

    it('is stopped when the successor left meanwhile', () => {
        const admins = [admin('dana'), admin('sam'), admin('lee', false)]
        expect(removalProblem(order({ successor: 'lee' }), admins)).toMatch(/successor is no active/)
        expect(removalProblem(order({ successor: 'dana' }), admins)).toMatch(/successor is no active/)
    })
})
