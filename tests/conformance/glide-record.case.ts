/**
 * GlideRecord, GlideQueryCondition and GlideAggregate - Scoped. The examples of the pages run on the platform's demo
 * data; here each makes the records it asks for, under numbers of its own.
 */
import { casesOf } from './conformance-case'

const WRITES = { onlyHere: 'writes records' }
const PAGES = 'api-reference/server-api-reference'

/** Three incidents, and a search that finds no others. */
const INCIDENTS = `
    for (const [number, text, category, active] of [
        ['XINC1', 'Network is down', 'network', true], ['XINC2', 'Email server is down', 'software', true], ['XINC3', null, 'network', false],
    ]) {
        const made = new GlideRecord('incident'); made.initialize()
        made.setValue('number', number); made.setValue('short_description', text)
        made.setValue('category', category); made.insert()
        if (!active) { made.setValue('active', false); made.update() }
    }
    const incidents = () => { const gr = new GlideRecord('incident'); gr.addQuery('number', 'STARTSWITH', 'XINC'); return gr }
    const numbers = (gr) => { gr.orderBy('number'); gr.query(); const found = []; while (gr.next()) found.push(gr.getValue('number').slice(-1)); return found.join('') };`
const found = (search: string) => `${INCIDENTS} const gr = incidents(); ${search}; return numbers(gr)`
const first = (work: string) =>
    `${INCIDENTS} const gr = incidents(); gr.orderBy('number'); gr.query(); gr.next(); ${work}`

export const glideRecordCases = casesOf(
    `${PAGES}/c_GlideRecordScopedAPI.md`,
    [
        ['addActiveQuery', found('gr.addActiveQuery()'), '12'],
        ['addInactiveQuery', found('gr.addInactiveQuery()'), '3'],
        ['addEncodedQuery', found(`gr.addEncodedQuery('category=network^ORcategory=database')`), '13'],
        ['addNotNullQuery', found(`gr.addNotNullQuery('short_description')`), '12'],
        ['addNullQuery', found(`gr.addNullQuery('short_description')`), '3'],
        ['addQuery of a value', found(`gr.addQuery('active', true)`), '12'],
        ['addQuery ignores case', found(`gr.addQuery('short_description', 'email SERVER is down')`), '2'],
        ['addQuery with an operator', found(`gr.addQuery('short_description', 'CONTAINS', 'is down')`), '12'],
        ['addQuery IN a list', found(`gr.addQuery('category', 'IN', 'software,database')`), '2'],
        ['addQuery NOT IN a list', found(`gr.addQuery('category', 'NOT IN', 'software,database')`), '13'],
        ['addQuery ENDSWITH', found(`gr.addQuery('number', 'ENDSWITH', '3')`), '3'],
        ['addQuery DOES NOT CONTAIN', found(`gr.addQuery('short_description', 'DOES NOT CONTAIN', 'Email')`), '1'],
        [
            'addJoinQuery',
            `${INCIDENTS} const one = incidents(); one.get('number', 'XINC1');
             const task = new GlideRecord('incident'); task.initialize(); task.setValue('number', 'YINC9'); task.setValue('parent', one.getUniqueValue()); task.insert();
             const gr = incidents(); gr.addJoinQuery('incident', 'sys_id', 'parent'); return numbers(gr)`,
            '1',
        ],
        ['canCreate', `return new GlideRecord('incident').canCreate()`, true],
        ['canDelete', `return new GlideRecord('sys_attachment').canDelete()`, true],
        ['canRead', `return new GlideRecord('incident').canRead()`, true],
        ['canWrite', `return new GlideRecord('incident').canWrite()`, true],
        ['chooseWindow counts from 0 and leaves the last out', found('gr.chooseWindow(1, 3)'), '23'],
        ['chooseWindow after setLimit', found('gr.setLimit(1); gr.chooseWindow(0, 2)'), '12'],
        [
            'deleteMultiple',
            found(`const gone = incidents(); gone.addQuery('active', false); gone.deleteMultiple()`),
            '12',
        ],
        [
            'deleteRecord',
            `${first('const gone = gr.deleteRecord(); return [gone, numbers(incidents())]')}`,
            [true, '23'],
        ],
        ['get by sys_id', first(`return new GlideRecord('incident').get(gr.getUniqueValue())`), true],
        ['get by a field', first(`return new GlideRecord('incident').get('number', 'XINC2')`), true],
        ['get of what is not there', `return new GlideRecord('incident').get('no such id')`, false],
        ['getClassDisplayValue', `return new GlideRecord('incident').getClassDisplayValue()`, 'Incident'],
        ['getDisplayValue', first('return gr.getDisplayValue()'), 'XINC1'],
        ['getElement', first(`return String(gr.getElement('short_description'))`), 'Network is down'],
        [
            'getEncodedQuery',
            `const gr = new GlideRecord('incident'); gr.addQuery('active', true); gr.addQuery('priority', '1'); gr.query(); return gr.getEncodedQuery()`,
            'active=true^priority=1',
            { onlyHere: undefined },
        ],
        [
            'getRecordClassName',
            first(
                `const task = new GlideRecord('task'); task.get(gr.getUniqueValue()); return task.getRecordClassName()`
            ),
            'incident',
        ],
        ['getRowCount', `${INCIDENTS} const gr = incidents(); gr.query(); return gr.getRowCount()`, 3],
        ['getTableName', `return new GlideRecord('incident').getTableName()`, 'incident', { onlyHere: undefined }],
        ['getUniqueValue', first('return gr.getUniqueValue().length'), 32],
        [
            'getValue',
            first(`return [gr.getValue('short_description'), gr.getValue('active')]`),
            ['Network is down', '1'],
        ],
        [
            'getValue of an empty field',
            `${INCIDENTS} const gr = incidents(); gr.get('number', 'XINC3'); return gr.getValue('short_description')`,
            null,
        ],
        ['hasNext', first('return [gr.hasNext(), gr.next(), gr.next(), gr.hasNext()]'), [true, true, true, false]],
        ['initialize', `const gr = new GlideRecord('incident'); gr.initialize(); return gr.isNewRecord()`, true],
        [
            'insert answers the sys_id',
            `const gr = new GlideRecord('incident'); gr.initialize(); const id = gr.insert(); return id === gr.getUniqueValue()`,
            true,
        ],
        [
            'isNewRecord after newRecord',
            `const gr = new GlideRecord('incident'); gr.newRecord(); return [gr.isNewRecord(), gr.getUniqueValue().length]`,
            [true, 32],
        ],
        [
            'isValid',
            `return [new GlideRecord('incident').isValid(), new GlideRecord('no_such_table').isValid()]`,
            [true, false],
        ],
        [
            'isValidField',
            `return [new GlideRecord('incident').isValidField('short_description'), new GlideRecord('incident').isValidField('no_such_field')]`,
            [true, false],
        ],
        [
            'isValidRecord',
            first(
                `const none = new GlideRecord('incident'); none.get('no such id'); return [gr.isValidRecord(), none.isValidRecord()]`
            ),
            [true, false],
        ],
        [
            'next moves to a record',
            first('return [gr.getValue("number"), gr.next(), gr.getValue("number")]'),
            ['XINC1', true, 'XINC2'],
        ],
        [
            '_next is next for tables with a column of that name',
            `${INCIDENTS} const gr = incidents(); gr._query(); return gr._next()`,
            true,
        ],
        [
            'orderByDesc',
            `${INCIDENTS} const gr = incidents(); gr.orderByDesc('number'); gr.query(); gr.next(); return gr.getValue('number')`,
            'XINC3',
        ],
        [
            'orderBy several',
            `${INCIDENTS} const gr = incidents(); gr.orderByDesc('category'); gr.orderByDesc('number'); gr.query(); const seen = []; while (gr.next()) seen.push(gr.getValue('number').slice(-1)); return seen.join('')`,
            '231',
        ],
        [
            'query with a field and a value',
            `${INCIDENTS} const gr = new GlideRecord('incident'); gr.query('number', 'XINC2'); return [gr.next(), gr.getValue('number')]`,
            [true, 'XINC2'],
        ],
        ['setAbortAction', first('gr.setAbortAction(true); return gr.isActionAborted()'), true],
        ['setLimit', `${INCIDENTS} const gr = incidents(); gr.setLimit(2); return numbers(gr)`, '12'],
        [
            'setNewGuidValue',
            `const id = gs.generateGUID(); const gr = new GlideRecord('incident'); gr.initialize(); gr.setNewGuidValue(id); return gr.insert() === id`,
            true,
        ],
        [
            'setValue',
            first(
                `gr.setValue('short_description', 'Fixed'); gr.update(); return incidents().get('short_description', 'Fixed')`
            ),
            true,
        ],
        [
            'update answers the sys_id',
            first(`gr.short_description = 'Changed'; return gr.update() === gr.getUniqueValue()`),
            true,
        ],
        [
            'updateMultiple',
            `${INCIDENTS} const gr = incidents(); gr.addQuery('category', 'network'); gr.setValue('category', 'database'); gr.updateMultiple(); const after = incidents(); after.addQuery('category', 'database'); return numbers(after)`,
            '13',
        ],
        ['operation outside a rule', `return new GlideRecord('incident').operation()`, null],
        [
            'getLink names the record',
            first(`return gr.getLink(true).includes('incident.do?sys_id=' + gr.getUniqueValue())`),
            true,
        ],
        [
            'a dotted name walks to the record behind',
            `${INCIDENTS} const one = incidents(); one.get('number', 'XINC1'); const two = incidents(); two.get('number', 'XINC2'); two.setValue('parent', one.getUniqueValue()); two.update(); return [two.parent.number.toString(), two.getDisplayValue('parent')]`,
            ['XINC1', 'XINC1'],
        ],
    ],
    WRITES
)

export const glideQueryConditionCases = casesOf(
    `${PAGES}/c_GlideQueryConditionScopedAPI.md`,
    [
        ['addCondition', found(`gr.addQuery('category', 'network').addCondition('active', true)`), '1'],
        [
            'addCondition with an operator',
            found(`gr.addQuery('category', 'network').addCondition('number', 'ENDSWITH', '3')`),
            '3',
        ],
        ['addOrCondition', found(`gr.addQuery('category', 'software').addOrCondition('active', false)`), '23'],
        [
            'addOrCondition with an operator',
            found(`gr.addQuery('category', 'software').addOrCondition('number', 'ENDSWITH', '1')`),
            '12',
        ],
    ],
    WRITES
)

const COUNTS = `${INCIDENTS} const ga = new GlideAggregate('incident'); ga.addQuery('number', 'STARTSWITH', 'XINC');`
const rows = (read: string) => `ga.query(); const rows = []; while (ga.next()) rows.push(${read}); return rows.join()`

export const glideAggregateCases = casesOf(
    `${PAGES}/c_GlideAggregateScopedAPI.md`,
    [
        ['addAggregate COUNT', `${COUNTS} ga.addAggregate('COUNT'); ${rows(`ga.getAggregate('COUNT')`)}`, '3'],
        [
            'addAggregate of a field groups by it',
            `${COUNTS} ga.addAggregate('COUNT', 'category'); ${rows(`ga.getValue('category') + ga.getAggregate('COUNT', 'category')`)}`,
            'network2,software1',
        ],
        [
            'addAggregate MIN and MAX',
            `${COUNTS} ga.addAggregate('MIN', 'sys_mod_count'); ga.addAggregate('MAX', 'sys_mod_count'); ga.setGroup(false); ${rows(`ga.getAggregate('MIN', 'sys_mod_count') + '-' + ga.getAggregate('MAX', 'sys_mod_count')`)}`,
            '0-1',
        ],
        [
            'addAggregate SUM',
            `${COUNTS} ga.addAggregate('SUM', 'sys_mod_count'); ga.setGroup(false); ${rows(`ga.getAggregate('SUM', 'sys_mod_count')`)}`,
            '1',
        ],
        [
            'addEncodedQuery',
            `${COUNTS} ga.addEncodedQuery('active=true'); ga.addAggregate('COUNT'); ${rows(`ga.getAggregate('COUNT')`)}`,
            '2',
        ],
        [
            'addNotNullQuery',
            `${COUNTS} ga.addNotNullQuery('short_description'); ga.addAggregate('COUNT'); ${rows(`ga.getAggregate('COUNT')`)}`,
            '2',
        ],
        [
            'addNullQuery',
            `${COUNTS} ga.addNullQuery('short_description'); ga.addAggregate('COUNT'); ${rows(`ga.getAggregate('COUNT')`)}`,
            '1',
        ],
        [
            'getAggregateEncodedQuery',
            `${INCIDENTS} const ga = new GlideAggregate('incident'); ga.addAggregate('COUNT'); ga.groupBy('category'); ${rows('ga.getAggregateEncodedQuery()')}`,
            'category=network,category=software',
        ],
        [
            'getEncodedQuery',
            `const ga = new GlideAggregate('incident'); ga.addAggregate('COUNT'); ga.groupBy('category'); ga.query(); return ga.getEncodedQuery()`,
            'ORDERBYcategory^GROUPBYcategory',
        ],
        [
            'getRowCount counts groups',
            `${COUNTS} ga.addAggregate('COUNT'); ga.groupBy('category'); ga.query(); return ga.getRowCount()`,
            2,
        ],
        ['getTableName', `return new GlideAggregate('incident').getTableName()`, 'incident'],
        [
            'groupBy',
            `${COUNTS} ga.addAggregate('COUNT'); ga.groupBy('active'); ${rows(`ga.getAggregate('COUNT')`)}`,
            '1,2',
        ],
        [
            'hasNext',
            `${COUNTS} ga.addAggregate('COUNT'); ga.query(); return [ga.hasNext(), ga.next(), ga.hasNext()]`,
            [true, true, false],
        ],
        [
            'orderBy',
            `${COUNTS} ga.addAggregate('COUNT'); ga.orderBy('category'); ${rows(`ga.getValue('category')`)}`,
            'network,software',
        ],
        [
            'orderByDesc',
            `${COUNTS} ga.addAggregate('COUNT'); ga.orderByDesc('category'); ${rows(`ga.getValue('category')`)}`,
            'software,network',
        ],
        [
            'orderByAggregate',
            `${COUNTS} ga.addAggregate('COUNT', 'category'); ga.orderByAggregate('COUNT', 'category'); ${rows(`ga.getValue('category')`)}`,
            'network,software',
        ],
    ],
    WRITES
)
