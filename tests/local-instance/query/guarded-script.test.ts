import { isGuardedScript } from '../../../src/local-instance/query/guarded-script'
import { createInstance } from '../../../src/local-instance/instance'

const mayCall = (include: string): boolean => include === 'x_lab.Defaults'

describe('a script in a condition', () => {
    it.each([
        'gs.getUserID()',
        'gs.beginningOfToday()',
        'gs.daysAgo(30)',
        "gs.datePart('dayofweek','saturday','EE')",
        'gs.getUser().getMyGroups()',
        'new x_lab.Defaults().own()',
        ' gs.getUserID( ) ; ',
    ])('%s is run', (text) => {
        expect(isGuardedScript(text, mayCall)).toBe(true)
    })

    it.each([
        "new GlideRecord('sys_user').deleteMultiple()",
        "var r = new GlideRecord('sys_user'); r.query(); r.next(); r.user_name",
        'gs.getProperty("glide.secret")',
        "gs.log('x')",
        "gs.eventQueue('x', null)",
        'gs.getUserID().constructor.constructor("return 1")()',
        'gs.getUserID() + gs.getUserName()',
        'gs["getUserID"]()',
        'gs.getUserID(gs.getUserName())',
        "gs.daysAgo('\\x41')",
        'new x_lab.Other().own()',
        'new x_lab.Defaults().own().more()',
        'new x_lab.Defaults(1).own()',
        'this.constructor.constructor("return process")()',
        '(function(){return 1})()',
        '',
    ])('%s is not run', (text) => {
        expect(isGuardedScript(text, mayCall)).toBe(false)
    })

    it('writes nothing and is told in the log when it is not run', () => {
        const instance = createInstance({ now: Date.UTC(2026, 10, 20) })
        const script = "var u = new GlideRecord('sys_user'); u.initialize(); u.user_name = 'intruder'; u.insert()"
        const search = instance.record('sys_user')
        search.addEncodedQuery(`user_name=javascript:${script}`)
        search.query()
        const intruder = instance.record('sys_user')
        expect(intruder.get('user_name', 'intruder')).toBe(false)
        expect(instance.log.entries().some(({ message }) => message.includes('was not run'))).toBe(true)
        instance.close()
    })
})
