import { readTests, runTest } from '../../src/local-instance/atf'
import { createApi } from '../../src/local-instance/api'
import { PACKAGE } from '../support/describe-instance'
import { preparedInstance } from '../support/prepared-instance'
import { fromGlide } from '../../src/local-instance/time/format'

/** The tests that ship with the app, on an instance without demo data: as an instance has them right after the installation. */
describe('the Automated Test Framework tests of the package', () => {
    const prepared = preparedInstance(PACKAGE, fromGlide('2026-11-20 17:00:00'), false)
    const api = createApi(prepared.instance)
    const tests = readTests(prepared.instance)
    afterAll(() => prepared.close())

    it.each(tests.map((test) => [test.name, test] as const))('%s', async (_name, test) => {
        const { failure } = await runTest(prepared.instance, (request) => api.fetch(request), test)
        expect(failure && `step ${failure.step?.order} ${failure.step?.type}: ${failure.message}`).toBeUndefined()
    })

    it('cover ordering, refusal, rejection, access, REST and the renewals', () => {
        expect(tests.map(({ name }) => name.replace('Certificate Services: ', ''))).toHaveLength(6)
    })
})
