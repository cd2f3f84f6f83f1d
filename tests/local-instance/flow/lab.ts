/** The package of tests/fixtures/flow-lab on an instance of its own, with people to order and to approve. */
import { join } from 'node:path'
import { orderNow, type OrderInput, type OrderResult } from '../../../src/local-instance/engines/catalog'
import { createInstance, type Instance } from '../../../src/local-instance/instance'
import { type LogEntry, type PlatformRecord, type SysId } from '../../../src/local-instance/platform'
import { fromGlide } from '../../../src/local-instance/time/format'
import { copyPreparedDatabase, preparedInstance, type PreparedInstance } from '../../support/prepared-instance'

export const PACKAGE = join(__dirname, '../../fixtures/flow-lab/app')
export const ITEM = 'dc37fb395caf4260aac37c97e43ced3c'
export const FINAL_GROUP = '63d05ff32d6746c39234ca3f5ed56bb6'
export const START = '2026-11-23 09:00:00'
const BEGIN = fromGlide(START)
const ITIL = 'itil'

type Values = Readonly<Record<string, unknown>>

export class Lab {
    readonly instance: Instance
    private readonly prepared: PreparedInstance
    readonly users: Record<string, SysId> = {}
    readonly department: SysId
    private logged = 0

    /** @param database where the instance is kept, for tests that open it again; else it goes when it is closed */
    constructor(database?: string) {
        this.prepared = database === undefined ? preparedInstance(PACKAGE, BEGIN, false, BEGIN) : openAt(database)
        this.instance = this.prepared.instance
        this.activateAll()
        const role = this.find('sys_user_role', `name=${ITIL}`)
        const itil = role?.getUniqueValue() ?? this.insert('sys_user_role', { name: ITIL })
        for (const criteria of this.all('user_criteria', 'name=Lab staff')) {
            this.update('user_criteria', criteria.getUniqueValue(), { role: itil })
        }
        for (const name of ['ron', 'fay', 'sam', 'gil', 'vic']) {
            this.users[name] = this.insert('sys_user', {
                user_name: name,
                first_name: name,
                email: `${name}@example.test`,
                active: true,
            })
        }
        this.insert('sys_user_has_role', { user: this.users.ron, role: itil, state: 'active' })
        this.insert('sys_user_grmember', { user: this.users.vic, group: FINAL_GROUP })
        const approvers = this.insert('sys_user_group', { name: 'Lab department', active: true })
        this.insert('sys_user_grmember', { user: this.users.gil, group: approvers })
        this.department = this.insert('x_lab_flow_department', {
            name: 'Labs',
            first_approver: this.users.fay,
            second_approver: this.users.sam,
            approvers,
        })
    }

    /** Begins a test that leaves no trace. */
    begin(): void {
        this.logged = this.instance.log.entries().length
        this.instance.begin()
    }

    rollback(): void {
        this.instance.rollback()
    }

    activateAll(): void {
        const flows = this.all('sys_hub_flow', 'sys_idISNOTEMPTY').map((flow) => flow.getUniqueValue())
        for (const { ok, message } of this.instance.flows.activateFlows(flows)) if (!ok) throw new Error(message)
    }

    /** Ron orders the item; what is due at once has happened. */
    order(variables: Values = {}, input: OrderInput = {}): OrderResult {
        const order = this.instance.as('ron', () =>
            orderNow(this.instance, ITEM, { ...input, variables: { ...this.answers(), ...variables } })
        )
        this.settle()
        return order
    }

    answers(): Record<string, unknown> {
        return { department: this.department, kind: 'new', note: 'A note', contact_email: 'contact@example.test' }
    }

    /** Orders and answers the requested item. */
    item(variables: Values = {}): PlatformRecord {
        return this.get('sc_req_item', this.order(variables).requestedItemIds[0] ?? '')
    }

    /** A person answers the open approval that asks them. */
    answer(user: string, state: string, comments?: string): void {
        this.instance.as(user, () => {
            const approval = this.find('sysapproval_approver', `approver=${this.users[user]}^state=requested`)
            if (!approval) throw new Error(`Nobody asks ${user}`)
            approval.setValue('state', state)
            if (comments) approval.setValue('comments', comments)
            approval.update()
        })
        this.settle()
    }

    update(table: string, id: SysId, values: Values): void {
        const record = this.get(table, id)
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        if (!record.update()) throw new Error(record.getLastErrorMessage() ?? `${table} was not updated`)
        this.settle()
    }

    settle(): void {
        this.instance.scheduler.runDue()
    }

    until(time: string): void {
        this.instance.advanceTo(fromGlide(time))
    }

    insert(table: string, values: Values): SysId {
        const record = this.instance.record(table)
        record.initialize()
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        const id = record.insert()
        if (!id) throw new Error(record.getLastErrorMessage() ?? `${table} was not created`)
        return id
    }

    get(table: string, id: SysId): PlatformRecord {
        const record = this.instance.record(table)
        if (!record.get(id)) throw new Error(`There is no ${table} ${id}`)
        return record
    }

    find(table: string, query: string): PlatformRecord | undefined {
        return this.all(table, query)[0]
    }

    all(table: string, query: string): PlatformRecord[] {
        const rows = this.instance.record(table)
        rows.addEncodedQuery(query)
        rows.query()
        const ids: SysId[] = []
        while (rows.next()) ids.push(rows.getUniqueValue())
        return ids.map((id) => this.get(table, id))
    }

    /** States of approvals by the people asked. */
    approvals(item: SysId): Record<string, string | null> {
        const names = new Map(Object.entries(this.users).map(([name, id]) => [id, name]))
        return Object.fromEntries(
            this.all('sysapproval_approver', `sysapproval=${item}`).map((approval) => [
                names.get(approval.getValue('approver') ?? '') ?? '?',
                approval.getValue('state'),
            ])
        )
    }

    runs(query: string): PlatformRecord[] {
        return this.all('sys_flow_context', query)
    }

    mails(): { to: string; subject: string; body: string }[] {
        return this.all('sys_email', 'sys_idISNOTEMPTY').map((mail) => ({
            to: mail.getValue('recipients') ?? '',
            subject: mail.getValue('subject') ?? '',
            body: mail.getValue('body') ?? '',
        }))
    }

    journal(id: SysId, element: string): (string | null)[] {
        return this.all('sys_journal_field', `element_id=${id}^element=${element}`).map((entry) =>
            entry.getValue('value')
        )
    }

    log(level: LogEntry['level']): string[] {
        return this.instance.log
            .entries()
            .slice(this.logged)
            .filter((entry) => entry.level === level)
            .map(({ message }) => message)
    }

    close(): void {
        this.prepared.close()
    }
}

function openAt(database: string): PreparedInstance {
    copyPreparedDatabase(database, PACKAGE, false, BEGIN)
    const instance = createInstance({ now: BEGIN, database })
    return { instance, close: () => instance.close() }
}
