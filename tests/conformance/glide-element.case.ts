/** GlideElement, GlideElementDescriptor - Scoped, on a record of their own. */
import { casesOf } from './conformance-case'

const PAGES = 'api-reference/server-api-reference'
const RECORD = `const gr = new GlideRecord('incident'); gr.initialize();
    gr.setValue('short_description', 'Network is down'); gr.setValue('priority', 1); gr.setValue('opened_at', '2022-02-01 23:09:51');
    gr.setValue('calendar_duration', '1970-01-01 00:01:38'); gr.setValue('opened_by', gs.getUserID());`
const of = (read: string) => `${RECORD} return ${read}`
const described = (field: string, read: string) =>
    `return new GlideRecord('incident').getElement('${field}').getED().${read}`

export const glideElementCases = casesOf(`${PAGES}/c_GlideElementScopedAPI.md`, [
    ['canCreate', of('gr.short_description.canCreate()'), true],
    ['canRead', of('gr.short_description.canRead()'), true],
    ['canWrite', of('gr.short_description.canWrite()'), true],
    ['dateNumericValue', of('gr.calendar_duration.dateNumericValue()'), 98000],
    ['getChoiceValue', of('gr.priority.getChoiceValue()'), '1 - Critical'],
    ['getChoices', of('Array.from(gr.urgency.getChoices()).join()'), '1,2,3'],
    ['getDisplayValue of a choice', of('gr.priority.getDisplayValue()'), '1 - Critical'],
    [
        'getDisplayValue of a date is on the clock of the user',
        of('gr.opened_at.getDisplayValue()'),
        '2022-02-01 15:09:51',
    ],
    ['getDisplayValue of so many characters', of('gr.short_description.getDisplayValue(7)'), 'Network'],
    ['getDisplayValue of a reference', of('gr.opened_by.getDisplayValue() === gs.getUserDisplayName()'), true],
    ['getED', of('gr.priority.getED().getName()'), 'priority'],
    ['getGlideObject', of('gr.opened_at.getGlideObject().getNumericValue()'), 1643756991000],
    ['getGlideObject of a duration', of('gr.calendar_duration.getGlideObject().getDurationValue()'), '00:01:38'],
    ['getHTMLValue', of('gr.short_description.getHTMLValue()'), 'Network is down'],
    ['getLabel', of('gr.short_description.getLabel()'), 'Short description'],
    ['getName', of('gr.short_description.getName()'), 'short_description'],
    ['getReferenceTable', of('gr.assignment_group.getReferenceTable()'), 'sys_user_group'],
    ['getRefRecord', of('gr.opened_by.getRefRecord().isValidRecord()'), true],
    [
        'getRefRecord of an empty reference is an empty record',
        of('gr.assigned_to.getRefRecord().isValidRecord()'),
        false,
    ],
    ['getValue of a date is in UTC', of('gr.opened_at.getValue()'), '2022-02-01 23:09:51'],
    ['getValue of a number is text', of('gr.priority.getValue()'), '1'],
    ['nil', of('[gr.short_description.nil(), gr.assigned_to.nil()]'), [false, true]],
    [
        'setDateNumericValue',
        `${RECORD} gr.opened_at.setDateNumericValue(1643756991000); return gr.getValue('opened_at')`,
        '2022-02-01 23:09:51',
    ],
    [
        'setDisplayValue of a choice',
        `${RECORD} gr.priority.setDisplayValue('3 - Moderate'); return gr.getValue('priority')`,
        '3',
    ],
    [
        'setDisplayValue of a date',
        `${RECORD} gr.opened_at.setDisplayValue('2022-02-01 15:09:51'); return gr.getValue('opened_at')`,
        '2022-02-01 23:09:51',
    ],
    [
        'setValue',
        `${RECORD} gr.short_description.setValue('Mail is down'); return gr.getValue('short_description')`,
        'Mail is down',
    ],
    ['toString', of('gr.short_description.toString()'), 'Network is down'],
    [
        'changes is false for what was only read',
        `const gr = new GlideRecord('sys_user'); gr.get(gs.getUserID()); return [gr.user_name.changes(), gr.user_name.changesFrom(gs.getUserName()), gr.user_name.changesTo(gs.getUserName())]`,
        [false, false, false],
    ],
])

export const glideElementDescriptorCases = casesOf(`${PAGES}/GlideElementDescriptorScopedAPI.md`, [
    ['getLabel', described('priority', 'getLabel()'), 'Priority'],
    ['getLength', described('short_description', 'getLength()'), 160],
    ['getName', described('priority', 'getName()'), 'priority'],
    ['getColumnName', described('priority', 'getColumnName()'), 'priority'],
    ['getReference', described('assigned_to', 'getReference()'), 'sys_user'],
    ['getInternalType', described('opened_at', 'getInternalType()'), 'glide_date_time'],
    ['isReference', described('assigned_to', 'isReference()'), true],
    ['isBoolean', described('active', 'isBoolean()'), true],
    ['isString', described('short_description', 'isString()'), true],
    ['isNumber', described('priority', 'isNumber()'), true],
    ['isDateType', described('opened_at', 'isDateType()'), true],
    ['isDateOnly', described('opened_at', 'isDateOnly()'), false],
    ['isDuration', described('calendar_duration', 'isDuration()'), true],
    ['isJournal', described('work_notes', 'isJournal()'), true],
    ['isList', described('watch_list', 'isList()'), true],
    ['isChoiceTable', described('priority', 'isChoiceTable()'), true],
    ['isDisplay', described('number', 'isDisplay()'), true],
    ['isMandatory', described('active', 'isMandatory()'), false],
    ['isReadOnly', described('priority', 'isReadOnly()'), false],
    ['getDefault', described('active', 'getDefault()'), 'true'],
])
