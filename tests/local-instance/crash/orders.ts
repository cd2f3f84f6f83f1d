/**
 * Orders without end on the database named by the first argument, until the process is killed; run by crash.test.ts.
 * A request is acknowledged on standard output, one number a line, when its transaction is through; only then runs what
 * it made due, so that a kill hits orders as well as flows.
 */
import { writeSync } from 'node:fs'
import { orderNow } from '../../../src/local-instance/engines/catalog'
import { createInstance } from '../../../src/local-instance/instance'
import { ITEM } from '../flow/lab'

const [database = '', department = ''] = process.argv.slice(2)
const instance = createInstance({ database })
const variables = { department, kind: 'new', note: 'A note', contact_email: 'contact@example.test' }
for (;;) {
    const order = instance.store.transaction(() => instance.as('ron', () => orderNow(instance, ITEM, { variables })))
    writeSync(1, `${order.requestNumber}\n`)
    instance.scheduler.runDue()
}
