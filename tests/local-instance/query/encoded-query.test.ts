import { parseQuery } from '../../../src/local-instance/query/parse'
import { Lab } from '../lab'

describe('encoded queries', () => {
    let lab: Lab
    let ids: Record<string, string>

    /** Each condition is asked of SQL and of the in-memory test: names of the records that satisfy it. */
    function found(query: string): string[] {
        const bySql = lab.find('u_item', query, 'u_name')
        const all = lab.instance.record('u_item')
        all.query()
        const inMemory: (string | null)[] = []
        while (all.next()) if (lab.instance.matches(all, query)) inMemory.push(all.getValue('u_name'))
        expect([...inMemory].sort()).toEqual([...bySql].sort())
        return bySql.map(String).sort()
    }

    beforeAll(() => {
        lab = new Lab('2026-11-21 12:00:00')
        lab.define(
            'u_item',
            {
                u_name: {},
                u_text: {},
                u_count: { type: 'integer' },
                u_limit: { type: 'integer' },
                u_live: { type: 'boolean' },
                u_due: { type: 'glide_date_time' },
                u_begin: { type: 'glide_date_time' },
                u_day: { type: 'glide_date' },
                u_owner: { type: 'reference', reference: 'sys_user' },
                u_watch: { type: 'glide_list', reference: 'sys_user' },
            },
            { display: 'u_name' }
        )
        const manager = lab.insert('sys_user', { user_name: 'boss', first_name: 'Bea', last_name: 'Boss' })
        const owner = lab.insert('sys_user', { user_name: 'ann', first_name: 'Ann', last_name: 'Ash', manager })
        ids = { manager, owner }
        lab.insert('u_item', {
            u_name: 'a',
            u_text: 'Alpha 50%_x',
            u_count: 1,
            u_limit: 1,
            u_live: true,
            u_due: '2026-11-21 10:00:00',
            u_begin: '2026-11-20 10:00:00',
            u_day: '2026-11-21',
            u_owner: owner,
            u_watch: `${owner},${manager}`,
        })
        lab.insert('u_item', {
            u_name: 'b',
            u_text: 'beta Żółw',
            u_count: 9,
            u_limit: 5,
            u_live: false,
            u_due: '2026-11-25 10:00:00',
            u_begin: '2026-11-21 10:00:00',
            u_day: '2026-11-30',
            u_owner: manager,
        })
        lab.insert('u_item', { u_name: 'c', u_count: 10, u_due: '2026-01-31 23:30:00' })
        lab.insert('u_item', { u_name: 'd' })
    })
    afterAll(() => lab.instance.close())

    it.each([
        ['', 'abcd'],
        ['u_name=a', 'a'],
        ['u_count=9', 'b'],
        ['u_live=true', 'a'],
        ['u_live=1', 'a'],
        ['u_owner=', 'cd'],
        ['u_owner!=', 'ab'],
        // Empty fields are not matched by negated operators, except of booleans.
        ['u_text!=x', 'ab'],
        ['u_count!=9', 'ac'],
        ['u_live!=true', 'bcd'],
        ['u_nameINa,c', 'ac'],
        ['u_countIN1,10', 'ac'],
        ['u_countNOT IN1', 'bc'],
        ['u_countNOT_IN1,9', 'c'],
        ['u_countNOTIN1', 'bc'],
        ['u_textLIKE50%_x', 'a'],
        ['u_textCONTAINSlph', 'a'],
        ['u_text*lph', 'a'],
        ['u_textNOT LIKElph', 'b'],
        ['u_textNOTLIKElph', 'b'],
        ['u_textDOES NOT CONTAINlph', 'b'],
        ['u_text!*lph', 'b'],
        ['u_textSTARTSWITHAlp', 'a'],
        ['u_textENDSWITHŻółw', 'b'],
        ['u_text%Żółw', 'b'],
        ['u_textISEMPTY', 'cd'],
        ['u_textNULL', 'cd'],
        ['u_textEMPTYSTRING', 'cd'],
        ['u_textISNOTEMPTY', 'ab'],
        ['u_textNOTNULL', 'ab'],
        ['u_textANYTHING', 'abcd'],
        // Numbers compare as numbers.
        ['u_count>9', 'c'],
        ['u_count>=9', 'bc'],
        ['u_count<9', 'a'],
        ['u_count<=9', 'ab'],
        ['u_countBETWEEN2@9', 'b'],
        ['u_countSAMEASu_limit', 'ad'],
        ['u_countNSAMEASu_limit', 'bc'],
        ['u_countGT_FIELDu_limit', 'b'],
        ['u_limitLT_FIELDu_count', 'b'],
        ['u_countGT_OR_EQUALS_FIELDu_limit', 'ab'],
        ['u_limitLT_OR_EQUALS_FIELDu_count', 'ab'],
        ['u_dueMORETHANu_begin@day@after@2', 'b'],
        ['u_dueLESSTHANu_begin@days@after@2', 'a'],
        ['u_due>2026-11-21 10:00:00', 'b'],
        ['u_due>=2026-11-21 10:00:00', 'ab'],
        ['u_due>=javascript:gs.beginningOfToday()', 'ab'],
        ['u_dueONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'a'],
        ['u_dueNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'bc'],
        ['u_dayONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'a'],
        ["u_dueDATEPARTSaturday@javascript:gs.datePart('dayofweek','saturday','EE')", 'ac'],
        ["u_dueDATEPARTJanuary@javascript:gs.datePart('month','jan','EE')", 'c'],
        ["u_dueDATEPARTHour@javascript:gs.datePart('hour','15','GE')", 'c'],
        ['u_dueRELATIVEGT@hour@ago@3', 'ab'],
        ['u_dueRELATIVELT@dayofweek@ahead@1', 'ac'],
        ['u_dueRELATIVEGE@month@ago@1', 'ab'],
        ['u_dueRELATIVELE@year@ahead@1', 'abc'],
        ['u_dueRELATIVEEE@hour@ago@2', 'a'],
        // The text operators look at the name of what a reference points to.
        ['u_ownerLIKEBea', 'b'],
        ['u_ownerSTARTSWITHAnn', 'a'],
        ['u_owner.user_name=ann', 'a'],
        ['u_owner.manager.user_name=boss', 'a'],
        ['u_owner.managerLIKEBea', 'a'],
        // A condition on what an empty reference would point to sees empty fields.
        ['u_owner.managerISEMPTY', 'bcd'],
        // OR binds to its neighbours only.
        ['u_name=a^ORu_name=b^u_count>5', 'b'],
        ['u_count>5^u_name=a^ORu_name=c', 'c'],
        ['u_name=a^u_count=1^NQu_name=c^EQ', 'ac'],
        ['u_name=d^EQ^ORDERBYu_name', 'd'],
    ])('%s finds %s', (query, names) => {
        expect(found(query).join('')).toBe(names)
        expect(lab.errors()).toEqual([])
    })

    it('finds the records of the user who asks, and of the user’s groups', () => {
        const group = lab.insert('sys_user_group', { name: 'Crew' })
        lab.insert('sys_user_grmember', { user: ids['owner'], group })
        lab.instance.as('ann', () => {
            expect(found('u_ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe').join('')).toBe('a')
            expect(lab.find('sys_user_group', 'sys_idDYNAMICd6435e965f510100a9ad2572f2b477fe', 'name')).toEqual([
                'Crew',
            ])
            expect(found('u_owner=javascript:gs.getUserID()').join('')).toBe('a')
        })
    })

    it('counts records that refer to this one', () => {
        const query = 'RLQUERYu_item.u_owner,>=1^u_count>5^ENDRLQUERY^user_nameISNOTEMPTY'
        expect(lab.find('sys_user', query, 'user_name')).toEqual(['boss'])
        expect(lab.instance.matches(lab.get('sys_user', ids['manager'] ?? ''), query)).toBe(true)
        expect(lab.instance.matches(lab.get('sys_user', ids['owner'] ?? ''), query)).toBe(false)
    })

    it('looks for words in all texts of a record', () => {
        expect(found('123TEXTQUERY321=żółw').join('')).toBe('b')
        expect(found('123TEXTQUERY321=alpha 50').join('')).toBe('a')
    })

    it('finds texts without regard to case over stored rows, and with regard to it in conditions of rules', () => {
        expect(lab.find('u_item', 'u_textLIKEŻÓŁW', 'u_name')).toEqual(['b'])
        expect(lab.find('u_item', 'u_textSTARTSWITHalpha', 'u_name')).toEqual(['a'])
        expect(lab.find('u_item', 'u_name=A', 'u_name')).toEqual(['a'])
        const record = lab.instance.record('u_item')
        record.get('u_name', 'a')
        expect(lab.instance.matches(record, 'u_name=A')).toBe(false)
        expect(lab.instance.matches(record, 'u_textSTARTSWITHalpha')).toBe(false)
    })

    it('orders by fields, by fields of references, and references by their names', () => {
        expect(lab.find('u_item', 'ORDERBYDESCu_count', 'u_name')).toEqual(['c', 'b', 'a', 'd'])
        expect(lab.find('u_item', 'u_ownerISNOTEMPTY^ORDERBYu_owner', 'u_name')).toEqual(['a', 'b'])
        expect(lab.find('u_item', 'u_ownerISNOTEMPTY^ORDERBYDESCu_owner.user_name', 'u_name')).toEqual(['b', 'a'])
    })

    it('tells a child table from its parent, and an ancestor from any', () => {
        lab.insert('incident', { short_description: 'inc' })
        lab.insert('problem', { short_description: 'prob' })
        expect(lab.find('incident', '', 'short_description')).toEqual(['inc'])
        expect(lab.find('task', 'sys_class_nameINSTANCEOFincident', 'short_description')).toEqual(['inc'])
        expect(lab.find('task', 'sys_class_nameINSTANCEOFtask^ORDERBYshort_description', 'short_description')).toEqual([
            'inc',
            'prob',
        ])
    })

    describe('changes', () => {
        it.each([
            ['u_countVALCHANGES', true],
            ['u_nameVALCHANGES', false],
            ['u_countCHANGESFROM1', true],
            ['u_countCHANGESFROM2', false],
            ['u_countCHANGESTO2', true],
            ['u_countCHANGESTO1', false],
        ])('%s is %s when a count goes from 1 to 2', (query, expected) => {
            const before = lab.instance.record('u_item')
            const after = lab.instance.record('u_item')
            before.get('u_name', 'a')
            after.get('u_name', 'a')
            after.setValue('u_count', 2)
            expect(lab.instance.matches(after, query, before)).toBe(expected)
            expect(lab.instance.matches(after, query)).toBe(false)
        })

        it('are all new on insert', () => {
            expect(lab.instance.matches(lab.build('u_item', { u_count: 2 }), 'u_countVALCHANGES', null)).toBe(true)
            expect(lab.instance.matches(lab.build('u_item', {}), 'u_countVALCHANGES', null)).toBe(false)
        })
    })

    describe('what is no condition', () => {
        const logged = (work: () => void): string[] => {
            const before = lab.errors().length
            work()
            return lab.errors().slice(before)
        }

        it('is dropped with an error, and the rest runs', () => {
            const errors = logged(() => expect(lab.find('u_item', 'u_nope=1^u_name=a', 'u_name')).toEqual(['a']))
            expect(errors).toEqual(['"u_nope=1" is no condition on u_item: dropped from the query'])
            expect(logged(() => expect(lab.find('u_item', 'u_name~a', 'u_name')).toHaveLength(4))).toHaveLength(1)
            expect(
                logged(() => expect(lab.find('u_item', 'u_countVALCHANGES', 'u_name')).toHaveLength(4))
            ).toHaveLength(1)
            const record = lab.get('sys_user', ids['owner'] ?? '')
            expect(logged(() => expect(lab.instance.matches(record, 'u_nope=1')).toBe(true))).toHaveLength(1)
        })

        it('answers nothing when the property says so', () => {
            lab.instance.script("gs.setProperty('glide.invalid_query.returns_no_rows', 'true')")
            logged(() => expect(lab.find('u_item', 'u_nope=1^u_name=a', 'u_name')).toEqual([]))
            lab.instance.script("gs.setProperty('glide.invalid_query.returns_no_rows', 'false')")
        })
    })

    it('uses an index for plain comparisons of references and numbers', () => {
        const plan = (sql: string, value: string) =>
            lab.instance.store.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, [value]).map((row) => row.detail)
        expect(plan('SELECT * FROM u_item AS t0 WHERE t0."u_owner" = ?', 'x').join()).toMatch(/USING INDEX/)
        expect(plan('SELECT * FROM task AS t0 WHERE t0."number" = ? ORDER BY t0.rowid', 'x').join()).toMatch(
            /USING INDEX/
        )
    })

    it('takes thousands of conditions, and says when there are too many', () => {
        const conditions = (count: number, glue: string, field = 'u_count!=') =>
            Array.from({ length: count }, (_, n) => `${field}${n + 100}`).join(glue)
        expect(found(`${conditions(1500, '^OR', 'u_count=')}^ORu_name=a`)).toEqual(['a'])
        expect(found(`u_name=a^${conditions(1500, '^')}`)).toEqual(['a'])
        expect(found(`u_name=a^NQ${conditions(1500, '^NQ', 'u_count=')}`)).toEqual(['a'])
        expect(() => lab.find('u_item', conditions(33_000, '^OR'), 'u_name')).toThrow(
            'A query with 33000 values (at most 32766) is not emulated by the local instance'
        )
    })

    it('reads the longest operator, and fields grouped by', () => {
        const query = parseQuery('a>=1^bINSTANCEOFtask^GROUPBYc^ORDERBYDESCd')
        const terms = query.groups[0]?.flat().map((term) => (term.kind === 'field' ? [term.path, term.value] : []))
        expect(terms).toEqual([
            ['a', '1'],
            ['b', 'task'],
        ])
        expect(query.groupBy).toEqual(['c'])
        expect(query.orderBy).toEqual([{ path: 'd', descending: true }])
    })
})
