/** What every test pays: booting with the package, writing with a rule, and taking back what was written. */
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { preparedInstance } from '../support/prepared-instance'
import { type Figure, median, report } from './figure'

const PACKAGE = path.resolve(__dirname, '../../dist/app')
const NOW = Date.parse('2026-11-20T17:00:00Z')

function boot(): Figure[] {
    preparedInstance(PACKAGE, NOW, true).close()
    const started = median(5, () => {
        const prepared = preparedInstance(PACKAGE, NOW, true)
        prepared.instance.installPackage(PACKAGE, { demo: true })
        prepared.close()
    })
    return [{ name: 'boot with the package installed', value: started, unit: 'ms', limit: { atMost: 500 } }]
}

function writes(): Figure[] {
    const instance = createInstance({ now: NOW })
    defineParcels(instance)
    const rule = instance.record('sys_script')
    rule.initialize()
    const values = { name: 'Bench', collection: 'u_parcel', when: 'before', active: true, action_insert: true }
    for (const [field, value] of Object.entries(values)) rule.setValue(field, value)
    rule.setValue('advanced', true)
    rule.setValue('script', '(function (current) { current.u_weight = Number(current.u_weight) + 1 })(current)')
    rule.insert()
    instance.dictionary.ready('u_parcel')
    const insertRecord = (index: number): void => {
        const parcel = instance.record('u_parcel')
        parcel.initialize()
        parcel.setValue('u_name', `Parcel ${index}`)
        parcel.setValue('u_owner', `o${index}`)
        parcel.setValue('u_weight', index)
        parcel.insert()
    }
    const insertRow = (index: number): void => {
        instance.store.run(INSERT, [String(index).padStart(32, 'b'), `Parcel ${index}`, `o${index}`, index, CREATED])
    }
    const batch = (work: (index: number) => void) => (round: number) =>
        instance.store.transaction(() => {
            for (let index = 0; index < 500; index++) work(round * 500 + index)
        })
    for (let round = 100; round < 106; round++) batch(insertRecord)(round)
    const withRule = median(21, batch(insertRecord))
    const bare = median(21, batch(insertRow))
    const reset = median(50, (index) => {
        instance.begin()
        insertRecord(index)
        instance.rollback()
    })
    instance.close()
    return [
        { name: 'insert with one rule', value: withRule / 500, unit: 'ms' },
        { name: 'insert with one rule : bare insert', value: withRule / bare, unit: 'x', limit: { atMost: 10 } },
        { name: 'reset between tests', value: reset, unit: 'ms', limit: { atMost: 5 } },
    ]
}

const INSERT = 'INSERT INTO u_parcel (sys_id, u_name, u_owner, u_weight, sys_created_on) VALUES (?, ?, ?, ?, ?)'
const CREATED = '2026-11-20 17:00:00'

function defineParcels(instance: Instance): void {
    instance.dictionary.define({
        name: 'u_parcel',
        display: 'u_name',
        webServiceAccess: true,
        columns: {
            u_name: { label: 'Name' },
            u_owner: { label: 'Owner' },
            u_weight: { label: 'Weight', type: 'integer' },
        },
        indexes: [{ columns: ['u_owner'], unique: false }],
    })
}

report([...boot(), ...writes()])
