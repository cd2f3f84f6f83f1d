import { Lab } from '../lab'

/** Scripts as an application would write them; what they leave in the log is what they found. */
describe('GlideRecord', () => {
    let lab: Lab

    beforeAll(() => {
        lab = new Lab('2026-11-21 12:00:00')
        lab.define(
            'u_book',
            {
                u_title: { label: 'Title' },
                u_pages: { type: 'integer' },
                u_lent: { type: 'boolean' },
                u_author: { type: 'reference', reference: 'sys_user' },
                u_genre: {
                    choices: [
                        ['sf', 'Science fiction'],
                        ['hi', 'History'],
                    ],
                },
                u_due: { type: 'glide_date_time' },
                u_readers: { type: 'glide_list', reference: 'sys_user' },
                u_length: { type: 'glide_duration' },
                operation: {},
            },
            { display: 'u_title', label: 'Book' }
        )
        const boss = lab.insert('sys_user', { user_name: 'boss', first_name: 'Bea', last_name: 'Boss' })
        const ann = lab.insert('sys_user', { user_name: 'ann', first_name: 'Ann', last_name: 'Ash', manager: boss })
        const books = [
            {
                u_title: 'Solaris',
                u_pages: 204,
                u_lent: true,
                u_author: ann,
                u_genre: 'sf',
                u_due: '2026-11-21 20:00:00',
            },
            { u_title: 'Eden', u_pages: 276, u_lent: false, u_author: ann, u_genre: 'sf' },
            { u_title: 'Histories', u_pages: 780, u_author: boss, u_genre: 'hi' },
            { u_title: 'Notebook' },
        ]
        for (const book of books) lab.insert('u_book', book)
    })
    beforeEach(() => lab.instance.begin())
    afterEach(() => lab.instance.rollback())
    afterAll(() => lab.instance.close())

    /** Runs a script and answers its completion value. */
    const run = (text: string): unknown => lab.instance.script(text)
    const BOOK = "var b = new GlideRecord('u_book'); "

    it.each([
        ["b.addQuery('u_title', 'eden')", 'Eden'],
        ["b.addQuery('u_pages', '>', 204); b.orderBy('u_pages')", 'Eden,Histories'],
        ["b.addQuery('u_title', 'IN', ['Eden', 'Solaris'])", 'Solaris,Eden'],
        ["b.addQuery('u_title', 'IN', 'Eden,Solaris')", 'Solaris,Eden'],
        ["b.addQuery('u_genre=sf^u_pages>204')", 'Eden'],
        ["b.addQuery('u_title', 'Eden').addOrCondition('u_title', 'Histories')", 'Eden,Histories'],
        [
            "var c = b.addQuery('u_title', 'Eden'); c.addOrCondition('u_genre', 'hi').addCondition('u_pages', '>', 1000)",
            'Eden',
        ],
        ["b.addNullQuery('u_author')", 'Notebook'],
        ["b.addNotNullQuery('u_author'); b.orderByDesc('u_pages')", 'Histories,Eden,Solaris'],
        ["b.addQuery('u_author', '')", 'Notebook'],
        ["b.addQuery('u_author', 'NULL')", 'Notebook'],
        ["b.addQuery('u_lent', true)", 'Solaris'],
        ["b.addQuery('u_lent', '!=', true)", 'Eden,Histories,Notebook'],
        ["b.addEncodedQuery('u_genre=hi^ORu_title=Eden')", 'Eden,Histories'],
        ["b.addQuery('u_author.manager.user_name', 'boss')", 'Solaris,Eden'],
        ["b.orderBy('u_author'); b.orderBy('u_title'); b.addNotNullQuery('u_author')", 'Eden,Solaris,Histories'],
        ["b.orderBy('u_title'); b.setLimit(2)", 'Eden,Histories'],
        ["b.orderBy('u_title'); b.chooseWindow(1, 3)", 'Histories,Notebook'],
        // The later of the two counts.
        ["b.orderBy('u_title'); b.setLimit(1); b.chooseWindow(1, 3)", 'Histories,Notebook'],
        ["b.orderBy('u_title'); b.chooseWindow(1, 3); b.setLimit(1)", 'Eden'],
        ["b.addQuery('u_title', 'a^u_pages>1')", ''],
    ])('after %s finds %s', (query, titles) => {
        const found = run(
            `${BOOK} ${query}; b.query(); var r = []; while (b.next()) r.push(b.getValue('u_title')); r.join()`
        )
        expect(found).toBe(titles)
        expect(lab.errors()).toEqual([])
    })

    it('joins tables that refer to it', () => {
        const script = `var u = new GlideRecord('sys_user'); var c = u.addJoinQuery('u_book', 'sys_id', 'u_author');
            c.addCondition('u_genre', 'hi'); u.query(); u.next(); u.getValue('user_name') + u.getRowCount()`
        expect(run(script)).toBe('boss1')
        expect(run(script.replace(", 'sys_id', 'u_author'", '').replace("'hi'", "'sf'"))).toBe('ann1')
    })

    it('tells the query it stands for', () => {
        const query =
            "b.addQuery('u_title', 'Eden').addOrCondition('u_pages', '>', 5); b.addActiveQuery; b.orderByDesc('u_pages')"
        expect(run(`${BOOK} ${query}; b.getEncodedQuery()`)).toBe('u_title=Eden^ORu_pages>5^ORDERBYDESCu_pages')
        expect(run(`${BOOK} [b.isEncodedQueryValid('u_pages>1'), b.isEncodedQueryValid('u_nope=1')].join()`)).toBe(
            'true,false'
        )
    })

    it('gets by sys_id, by display value and by a field, and goes on to further hits', () => {
        expect(run(`${BOOK} b.get('Eden') && b.get(b.getUniqueValue()) && b.getDisplayValue()`)).toBe('Eden')
        expect(
            run(`${BOOK} b.get('u_genre', 'sf'); var r = [b.u_title]; while (b.next()) r.push(b.u_title); r.join()`)
        ).toBe('Eden,Eden')
        expect(run(`${BOOK} [b.get('nothing'), b.isValidRecord(), b.getUniqueValue()].join()`)).toBe('false,false,')
    })

    it('answers values as text, null when empty or unknown', () => {
        const values = "[b.getValue('u_lent'), b.getValue('u_pages'), b.getValue('nope'), b.getValue('u_readers')]"
        expect(run(`${BOOK} b.get('Solaris'); JSON.stringify(${values})`)).toBe('["1","204",null,null]')
        expect(run(`${BOOK} b.get('Eden'); b.getValue('u_lent')`)).toBe('0')
    })

    it('shows fields as elements, true even when empty, over references too', () => {
        expect(
            run(`${BOOK} b.get('Notebook'); [!!b.u_author, b.u_author == '', b.u_author.nil(), b.u_nope].join()`)
        ).toBe('true,true,true,')
        expect(run(`${BOOK} b.get('Solaris'); [b.u_author.user_name, b.u_author.manager.user_name].join()`)).toBe(
            'ann,boss'
        )
        expect(
            run(`${BOOK} b.get('Solaris'); [b.u_pages > 203, b.u_pages == 204, b.u_lent == true, '' + b.u_lent].join()`)
        ).toBe('true,true,true,true')
        expect(run(`${BOOK} b.get('Solaris'); b.getElement('u_author.manager.user_name') + ''`)).toBe('boss')
    })

    it('shows display values in the words of the dictionary and the time of the user', () => {
        const shown =
            "['u_genre', 'u_author', 'u_lent', 'u_due', 'u_pages'].map(function (f) { return b.getDisplayValue(f) }).join('|')"
        expect(run(`${BOOK} b.get('Solaris'); ${shown}`)).toBe('Science fiction|Ann Ash|true|2026-11-21 12:00:00|204')
        expect(run(`${BOOK} b.get('Solaris'); b.u_author.getDisplayValue() + b.u_genre.getDisplayValue(7)`)).toBe(
            'Ann AshScience'
        )
        expect(
            run(
                `${BOOK} b.get('Eden'); b.u_readers = b.u_author + ',' + b.u_author.manager; b.u_readers.getDisplayValue()`
            )
        ).toBe('Ann Ash, Bea Boss')
    })

    it('sets by member, by setValue and by display value', () => {
        expect(
            run(`${BOOK} b.get('Eden'); b.u_pages = 1; b.setValue('u_lent', 'true'); b.u_genre.setDisplayValue('History');
            b.u_author.setDisplayValue('Bea Boss'); b.u_due.setDisplayValue('2026-11-21 04:00:00'); b.update();
            b.get('Eden'); [b.u_pages, b.getValue('u_lent'), b.u_genre, b.u_author.user_name, b.u_due].join()`)
        ).toBe('1,1,hi,boss,2026-11-21 12:00:00')
    })

    it('takes records, dates and elements as values', () => {
        expect(
            run(`var u = new GlideRecord('sys_user'); u.get('user_name', 'boss'); ${BOOK} b.get('Eden'); b.u_author = u;
            b.u_due = new GlideDateTime('2026-01-02 03:04:05'); b.u_length = new GlideDuration('1 02:00:00'); b.u_title = b.u_genre;
            b.update(); [b.u_author.user_name, b.u_due, b.u_length, b.u_title].join()`)
        ).toBe('boss,2026-01-02 03:04:05,1970-01-02 02:00:00,sf')
    })

    it('empties a field by null, undefined or the empty text', () => {
        for (const empty of ['null', 'undefined', "''"]) {
            expect(run(`${BOOK} b.get('Eden'); b.u_pages = ${empty}; b.getValue('u_pages')`)).toBeNull()
        }
    })

    it('has a record behind a reference: an empty one behind an empty reference', () => {
        expect(run(`${BOOK} b.get('Solaris'); b.u_author.getRefRecord().getValue('user_name')`)).toBe('ann')
        expect(
            run(
                `${BOOK} b.get('Notebook'); [b.u_author.getRefRecord().isValidRecord(), b.u_author.getReferenceTable()].join()`
            )
        ).toBe('false,sys_user')
    })

    it('begins records with and without defaults', () => {
        const fields = "[t.isNewRecord(), t.getValue('state'), !!t.getUniqueValue()].join()"
        expect(run(`var t = new GlideRecord('incident'); t.initialize(); ${fields}`)).toBe('true,,false')
        expect(run(`var t = new GlideRecord('incident'); t.newRecord(); ${fields}`)).toBe('true,1,true')
        expect(run(`var t = new GlideRecord('incident'); t.setNewGuidValue('${'b'.repeat(32)}'); t.insert()`)).toBe(
            'b'.repeat(32)
        )
    })

    it('inserts what is not there yet, on update too, and copies what is', () => {
        expect(run(`${BOOK} b.u_title = 'New'; var id = b.update(); b.get('New') && b.getUniqueValue() == id`)).toBe(
            true
        )
        expect(
            run(`${BOOK} b.get('Eden'); var old = b.getUniqueValue(); b.u_title = 'Copy'; var id = b.insert();
            [id != old, b.get(id), b.u_pages].join()`)
        ).toBe('true,true,276')
    })

    it('writes many at once', () => {
        expect(
            run(`${BOOK} b.addQuery('u_genre', 'sf'); b.setValue('u_pages', 7); b.updateMultiple();
            b = new GlideRecord('u_book'); b.addQuery('u_pages', 7); b.query(); b.getRowCount()`)
        ).toBe(2)
        expect(
            run(`${BOOK} b.addQuery('u_genre', 'sf'); b.setLimit(1); b.deleteMultiple();
            b = new GlideRecord('u_book'); b.query(); b.getRowCount()`)
        ).toBe(2)
    })

    it('forgets an abort with the next record', () => {
        expect(
            run(`${BOOK} b.query(); b.next(); b.setAbortAction(true); var before = b.isActionAborted(); b.next();
            [before, b.isActionAborted()].join()`)
        ).toBe('true,false')
    })

    it('says what it is', () => {
        expect(
            run(`var t = new GlideRecord('task'); var i = new GlideRecord('incident'); i.short_description = 'x'; t.get(i.insert());
            [t.getTableName(), t.getRecordClassName(), t.getClassDisplayValue(), t.isValidField('number'), t.isValidField('caller_id')].join()`)
        ).toBe('task,incident,Incident,true,false')
        expect(
            run(
                `${BOOK} b.get('Eden'); [b.getLabel(), b.u_title.getLabel(), b.u_author.getED().getInternalType(), b.isValid()].join()`
            )
        ).toBe('Book,Title,reference,true')
    })

    it('finds nothing in a table that does not exist, and says so in the log', () => {
        const before = lab.errors().length
        expect(run("var n = new GlideRecord('u_nothing'); n.query(); [n.isValid(), n.next(), n.insert()].join()")).toBe(
            'false,false,'
        )
        expect(lab.errors().slice(before)).toEqual(['There is no table "u_nothing"'])
    })

    it('does not lose a field whose name is a method’s', () => {
        expect(
            run(
                `${BOOK} b.get('Eden'); b.setValue('operation', 'read'); b.update(); b.get('Eden'); b.getValue('operation')`
            )
        ).toBe('read')
    })

    it('is the same class for records that engines hand over', () => {
        lab.rule({ collection: 'u_book', script: 'gs.info(current instanceof GlideRecord)' })
        lab.update('u_book', lab.find('u_book', 'u_title=Eden', 'sys_id')[0] ?? '', { u_pages: 5 })
        expect(lab.infos().at(-1)).toBe('true')
    })

    it('does not pretend to know all application files at once', () => {
        expect(() => run("var m = new GlideRecord('sys_metadata'); m.query()")).toThrow(
            'A query of all sys_metadata is not emulated'
        )
    })

    it('refuses what the platform declares and it does not emulate', () => {
        expect(() => run(`${BOOK} b.getGeoPoint('x')`)).toThrow(
            'GlideRecord.getGeoPoint is not emulated by the local instance'
        )
        expect(() => run(`${BOOK} b.get('Eden'); b.u_title.getRows()`)).toThrow('GlideElement.getRows is not emulated')
    })
})
