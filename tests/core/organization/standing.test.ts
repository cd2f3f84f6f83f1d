import { type Organization } from '../../../src/server/core/organization/organization'
import { standingOf } from '../../../src/server/core/organization/standing'

const organization: Organization = {
    id: 'org',
    name: 'Department of Fish and Wildlife',
    department: 'dept',
    active: true,
    approvers: ['user'],
}
const requester = { name: 'Casey Nguyen', department: 'dept', departmentName: 'Fish and Wildlife' }
const reason = (...args: Parameters<typeof standingOf>): string => {
    const standing = standingOf(...args)
    return standing.ok ? 'may order' : standing.reason
}

describe('who may order', () => {
    it('is who belongs to an enrolled department, whether the form names it or not', () => {
        expect(standingOf(requester, 'org', organization)).toEqual({ ok: true, organization })
        expect(standingOf(requester, '', organization).ok).toBe(true)
    })

    it('is nobody for a department that the form merely names', () => {
        expect(reason(requester, 'other-org', organization)).toMatch(/own department only/)
    })

    it('is nobody whose user record names no department', () => {
        expect(reason({ ...requester, department: '' }, '', null)).toMatch(/names no department.*service desk/)
    })

    it('is nobody of a department that is not enrolled', () => {
        expect(reason(requester, '', null)).toMatch(/Fish and Wildlife is not enrolled.*Certificate_Services@/)
    })

    it('is nobody of an organization that is not active', () => {
        expect(reason(requester, 'org', { ...organization, active: false })).toMatch(/not active/)
    })

    it('is nobody where there is no approver', () => {
        expect(reason(requester, 'org', { ...organization, approvers: [] })).toMatch(/no approver on record/)
    })
})
