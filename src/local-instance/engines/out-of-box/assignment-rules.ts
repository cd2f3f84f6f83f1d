import { scopeName } from '../access/scope-name'
import { type Platform, type PlatformRecord, type Write, type WriteEngine } from '../../platform'

/**
 * Assignment rules (SDK guide "Assignment Rules"): a task that is assigned to nobody and no group gets the group and the
 * user of the first active rule, by order, whose condition it satisfies. A rule never takes an assignment away.
 */
export function createAssignmentRules(platform: Platform): WriteEngine {
    return {
        name: 'assignment rules',
        phase: 'before',
        onWrite(write) {
            if (write.operation === 'delete' || !platform.dictionary.isA(write.record.getTableName(), 'task')) return
            if (isAssigned(write.record)) return
            assign(platform, write)
        },
    }
}

function isAssigned(record: PlatformRecord): boolean {
    return Boolean(record.getValue('assignment_group')) || Boolean(record.getValue('assigned_to'))
}

function assign(platform: Platform, { record }: Write): void {
    const rule = platform.record('sysrule_assignment')
    rule.addQuery('active', true)
    rule.addQuery('table', 'IN', platform.dictionary.lineage(record.getTableName()).join(','))
    rule.orderBy('order')
    rule.query()
    while (rule.next()) {
        const condition = rule.getValue('condition')
        if (condition && !platform.matches(record, condition)) continue
        for (const [field, source] of [
            ['assignment_group', 'group'],
            ['assigned_to', 'user'],
        ] as const) {
            const value = rule.getValue(source)
            if (value) record.setValue(field, value)
        }
        const text = rule.getValue('script')
        if (text) platform.scripts.run(sourceOf(platform, rule, text), { current: record })
        if (isAssigned(record)) return
    }
}

function sourceOf(platform: Platform, rule: PlatformRecord, text: string) {
    return { name: `sysrule_assignment.${rule.getValue('name') ?? ''}`, text, scope: scopeName(platform, rule) }
}
