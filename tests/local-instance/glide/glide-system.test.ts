import { Lab } from '../lab'

describe('gs and its companions', () => {
    let lab: Lab

    beforeEach(() => {
        lab = new Lab('2026-11-21 12:00:00')
    })
    afterEach(() => lab.instance.close())
    const run = (text: string, scope?: string): unknown => lab.instance.script(text, scope)

    it('writes to the log with the scope as source, its places filled', () => {
        run("gs.info('{0} of {1}', 1, 'two'); gs.warn('careful'); gs.error('bad {0}', ['array'])", 'x_acme')
        const entries = lab.instance.log.entries().map(({ level, source, message }) => [level, source, message])
        expect(entries).toEqual([
            ['info', 'x_acme', '1 of two'],
            ['warn', 'x_acme', 'careful'],
            ['error', 'x_acme', 'bad array'],
        ])
    })

    it('knows the user, and speaks for another one while it runs as that', () => {
        const user = lab.insert('sys_user', {
            user_name: 'ann',
            first_name: 'Ann',
            last_name: 'Ash',
            email: 'ann@example.com',
        })
        lab.instance.as('ann', () => {
            const evaluate = (text: string) => lab.instance.scripts.evaluate({ name: 't', text, scope: 'global' }, {})
            expect(
                evaluate('[gs.getUserID(), gs.getUserName(), gs.getUserDisplayName(), gs.getUser().getEmail()].join()')
            ).toBe(`${user},ann,Ann Ash,ann@example.com`)
            expect(evaluate("[gs.hasRole('admin'), gs.isInteractive(), gs.getSession().getUserName()].join()")).toBe(
                'false,true,ann'
            )
        })
        expect(run("[gs.getUserName(), gs.hasRole('nothing,itil')].join()")).toBe('admin,true')
        expect(lab.instance.session.userName).toBe('system')
    })

    it('knows groups and preferences of the user', () => {
        const user = lab.insert('sys_user', { user_name: 'ann' })
        const group = lab.insert('sys_user_group', { name: 'Crew' })
        lab.insert('sys_user_grmember', { user, group })
        lab.instance.as('ann', () => {
            const text =
                "var u = gs.getUser(); u.savePreference('p', 'v'); [u.isMemberOf('Crew'), u.isMemberOf('Other'), u.getPreference('p'), u.getPreference('q')].join()"
            expect(lab.instance.scripts.evaluate({ name: 't', text, scope: 'global' }, {})).toBe('true,false,v,')
        })
    })

    it('reads properties, null or the fallback when there is none, and writes them', () => {
        expect(run("gs.getProperty('x.days')")).toBeNull()
        expect(run("gs.getProperty('x.days', '30')")).toBe('30')
        run("gs.setProperty('x.days', 7)")
        expect(run("gs.getProperty('x.days', '30')")).toBe('7')
        expect(lab.instance.property('x.days')).toBe('7')
    })

    it('collects messages in the session', () => {
        lab.instance.as('admin', () => {
            lab.instance.scripts.run(
                { name: 't', text: "gs.addInfoMessage('i'); gs.addErrorMessage('e')", scope: 'global' },
                {}
            )
            expect(lab.instance.session.messages).toEqual([
                { type: 'info', text: 'i' },
                { type: 'error', text: 'e' },
            ])
        })
        expect(lab.instance.session.messages).toEqual([])
    })

    it('finds texts in the message table', () => {
        lab.insert('sys_ui_message', { key: 'greeting', message: 'Hello {0}', language: 'en' })
        expect(run("[gs.getMessage('greeting', 'Ann'), gs.getMessage('unknown {0}', ['x'])].join()")).toBe(
            'Hello Ann,unknown x'
        )
    })

    it('tells dates in the zone of the session', () => {
        expect(run('gs.beginningOfToday()')).toBe('2026-11-21 08:00:00')
        expect(run('gs.endOfToday()')).toBe('2026-11-22 07:59:59')
        expect(run('gs.daysAgo(2)')).toBe('2026-11-19 12:00:00')
        expect(run("gs.dateGenerate('2026-11-21', '12:00:00')")).toBe('2026-11-21 20:00:00')
    })

    it('refuses nowDateTime to scoped applications, as the platform does', () => {
        expect(run('gs.nowDateTime()')).toBe('2026-11-21 12:00:00')
        expect(() => run('gs.nowDateTime()', 'x_acme')).toThrow(
            'gs.nowDateTime in a scoped application is not emulated'
        )
    })

    it.each([
        ["gs.nil('') && gs.nil(null) && gs.nil(undefined) && !gs.nil(0) && !gs.nil('x')", true],
        ["gs.base64Decode(gs.base64Encode('zażółć'))", 'zażółć'],
        ["gs.urlDecode(gs.urlEncode('a b&c'))", 'a b&c'],
        ['/^[0-9a-f]{32}$/.test(gs.generateGUID())', true],
        ["gs.tableExists('task') && !gs.tableExists('u_no')", true],
        ['gs.getCurrentScopeName()', 'global'],
        ["new GlideDigest().getSHA256Hex('abc')", 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
        ["new GlideDigest().getMD5Base64('abc')", 'kAFQmDzST7DWlj99KOF/cg=='],
        ['GlideStringUtil.escapeHTML(\'<a href="x">&\')', '&lt;a href=&quot;x&quot;&gt;&amp;'],
        ["GlideStringUtil.unEscapeHTML('&lt;&amp;lt;')", '<&lt;'],
        ["GlideStringUtil.isEligibleSysID('no')", false],
    ])('%s is %s', (text, expected) => {
        expect(run(text)).toBe(expected)
    })

    it('keeps files at records, large ones in several chunks', () => {
        const big = 'incompressible '.repeat(10)
        expect(
            run(`var t = new GlideRecord('incident'); t.insert(); var a = new GlideSysAttachment();
            var id = a.write(t, 'a.txt', 'text/plain', '${big}'); var f = new GlideRecord('sys_attachment'); f.get(id);
            [a.getContent(f) === '${big}', f.file_name, f.size_bytes, gs.base64Decode(a.getContentBase64(f)) === '${big}'].join()`)
        ).toBe(`true,a.txt,${big.length},true`)
        expect(
            run(`var t = new GlideRecord('incident'); t.query(); t.next(); var a = new GlideSysAttachment();
            var files = a.getAttachments('incident', t.getUniqueValue()); files.next(); a.deleteAttachment(files.getUniqueValue());
            a.getAttachments('incident', t.getUniqueValue()).getRowCount()`)
        ).toBe(0)
    })

    it('refuses by name what the platform declares and it does not emulate', () => {
        expect(() => run('gs.sleep(1)')).toThrow('gs.sleep is not emulated by the local instance')
        expect(() => run("new sn_ws.SOAPMessageV2('x', 'get')")).toThrow('sn_ws.SOAPMessageV2 is not emulated')
    })
})
