import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { type PlatformRecord, type SysId } from '../../src/local-instance/platform'
import { fromGlide } from '../../src/local-instance/time/format'

/** A small package that `now-sdk build` made: a table, a task table, rules, a script include, modules and a library. */
export const LAB_PACKAGE = path.resolve(__dirname, '../fixtures/lab-app')

export type Values = Readonly<Record<string, unknown>>

/** An instance with a frozen clock and helpers to write and read records by their values. */
export class Lab {
    readonly instance: Instance

    constructor(now = '2026-11-21 12:00:00', database?: string) {
        this.instance = createInstance({ now: fromGlide(now), database })
    }

    /** Declares a table in the dictionary only, as if a package had brought it. */
    define(name: string, columns: Readonly<Record<string, object>>, more: Values = {}): void {
        this.instance.dictionary.define({ name, columns, ...more })
    }

    build(table: string, values: Values = {}): PlatformRecord {
        const record = this.instance.record(table)
        record.initialize()
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        return record
    }

    insert(table: string, values: Values = {}): SysId {
        const id = this.build(table, values).insert()
        if (id === null) throw new Error(`The insert into ${table} was refused`)
        return id
    }

    get(table: string, id: SysId): PlatformRecord {
        const record = this.instance.record(table)
        if (!record.get(id)) throw new Error(`There is no ${table} ${id}`)
        return record
    }

    update(table: string, id: SysId, values: Values): SysId | null {
        const record = this.get(table, id)
        for (const [field, value] of Object.entries(values)) record.setValue(field, value)
        return record.update()
    }

    /** A field of every record that the query finds, in its order. */
    find(table: string, query: string, field: string): (string | null)[] {
        const record = this.instance.record(table)
        record.addEncodedQuery(query)
        record.query()
        const values: (string | null)[] = []
        while (record.next()) values.push(record.getValue(field))
        return values
    }

    /** A business rule of the global scope, with the SDK's defaults. */
    rule(values: Values): SysId {
        return this.insert('sys_script', {
            when: 'before',
            order: 100,
            active: true,
            advanced: true,
            action_insert: true,
            action_update: true,
            name: 'Rule',
            ...values,
        })
    }

    errors(): string[] {
        return this.instance.log
            .entries()
            .filter((entry) => entry.level === 'error')
            .map((entry) => entry.message)
    }

    infos(): string[] {
        return this.instance.log
            .entries()
            .filter((entry) => entry.level === 'info')
            .map((entry) => entry.message)
    }
}
