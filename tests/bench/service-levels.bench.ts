import { median, report } from './figure'
import { bootInstance } from './instance'

const DEFINITIONS = 14
const LIMIT_MS = 3
const TASK = 'x_cdt_certs_task'

/** One task update with its service levels, against one of a task that has none: the difference is their processing. */
const instance = bootInstance('2026-12-01 18:00:00')
completeDefinitions()
const promised = addTask('issue_certificate')
const unpromised = addTask('renewal')
let turn = 0

const updates = (id: string): number => {
    update(id)
    return median(200, () => update(id))
}
const [withLevels, without] = [updates(promised), updates(unpromised)]
report([
    { name: 'task update with service levels', value: withLevels, unit: 'ms' },
    { name: 'task update without', value: without, unit: 'ms' },
    {
        name: `service levels of one task update, ${DEFINITIONS} definitions`,
        value: Math.max(0, withLevels - without),
        unit: 'ms',
        limit: { atMost: LIMIT_MS },
    },
])
instance.close()

/** The package brings thirteen; the limit speaks of fourteen. */
function completeDefinitions(): void {
    const known = instance.record('contract_sla')
    known.addQuery('collection', TASK)
    known.query()
    let count = 0
    while (known.next()) count++
    for (; count < DEFINITIONS; count++) {
        const definition = instance.record('contract_sla')
        definition.initialize()
        definition.setValue('name', `Bench ${count}`)
        definition.setValue('collection', TASK)
        definition.setValue('active', true)
        definition.setValue('start_condition', 'kind=training^EQ')
        definition.insert()
    }
}

function addTask(kind: string): string {
    const task = instance.record(TASK)
    task.initialize()
    task.setValue('kind', kind)
    task.setValue('short_description', 'Bench')
    task.setValue('waiting_on', 'cdt')
    const id = task.insert()
    if (id === null) throw new Error(`${TASK} refused the record`)
    return id
}

function update(id: string): void {
    const task = instance.record(TASK)
    task.get(id)
    task.setValue('short_description', `Bench ${++turn}`)
    task.update()
}
