/**
 * One daily renewal run on the database named by the first argument, at the moment named by the second; run and killed by
 * renewal-crash.test.ts. No transaction is round it: like on the platform, every write is there to stay once it is made.
 */
import { writeSync } from 'node:fs'
import { createInstance } from '../../../src/local-instance/instance'
import { runRenewals } from './run-renewals'

const [database = '', now = ''] = process.argv.slice(2)
const instance = createInstance({ database, now: Number(now) })
writeSync(1, 'begun\n')
runRenewals(instance)
writeSync(1, 'done\n')
instance.close()
