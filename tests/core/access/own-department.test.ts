import { departmentPath, isOwnDepartment } from '../../../src/server/core/access/own-department'
import { TABLE } from '../../../src/server/core/tables'

describe('whose record it is', () => {
    it('is found from the record on', () => {
        expect(departmentPath(TABLE.organization)).toBe('department')
        expect(departmentPath(TABLE.certificate)).toBe('organization.department')
        expect(departmentPath(TABLE.adminDomain)).toBe('domain.organization.department')
    })

    it("is the user's own when the departments are the same", () => {
        expect(isOwnDepartment('wildlife', 'wildlife')).toBe(true)
        expect(isOwnDepartment('transportation', 'wildlife')).toBe(false)
    })

    it('is nobody’s while neither side names a department', () => expect(isOwnDepartment('', '')).toBe(false))
})
