import path from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../build/build-package'

export interface StartFlags {
    readonly help: boolean
    readonly port: number
    /** Folder of the database; undefined when everything stays in memory. */
    readonly data?: string
    readonly fresh: boolean
    readonly demo: boolean
    /** Frozen start time in milliseconds since the epoch; undefined for real time. */
    readonly clock?: number
}

export const HELP = `Usage: npm start -- [flags]

Builds the package, installs it into the local instance, seeds the demo data and serves it on this machine.

  --port PORT   where to listen on 127.0.0.1 (8080)
  --data DIR    where the records are kept (.local/data)
  --memory      keep nothing: every record is gone when it stops
  --fresh       throw the kept records away and begin anew
  --no-demo     no demo data: no department, and no account but admin
  --clock ISO   freeze the time, for example 2026-11-20T09:00:00-08:00; it moves only when told
                (POST /api/local/clock, or the clock page of admin)
  --help        this text

Every account's password is its user name. Stop with Ctrl-C.`

/** Reads the flags of `npm start`; a wrong one answers the sentence that says what to write instead. */
export function readFlags(argv: readonly string[]): { flags: StartFlags } | { mistake: string } {
    let values
    try {
        values = parseArgs({
            args: [...argv],
            options: {
                port: { type: 'string' },
                data: { type: 'string' },
                memory: { type: 'boolean' },
                fresh: { type: 'boolean' },
                'no-demo': { type: 'boolean' },
                clock: { type: 'string' },
                help: { type: 'boolean', short: 'h' },
            },
        }).values
    } catch (error) {
        return { mistake: (error as Error).message }
    }
    const port = Number(values.port ?? '8080')
    if (!Number.isInteger(port) || port < 0 || port > 65535)
        return { mistake: `--port takes a number up to 65535, not "${values.port}".` }
    if (values.memory && values.data !== undefined)
        return { mistake: '--memory keeps nothing, so it does not go with --data.' }
    const clock = values.clock === undefined ? undefined : Date.parse(values.clock)
    if (Number.isNaN(clock))
        return { mistake: `--clock takes a time such as 2026-11-20T17:00:00Z, not "${values.clock}".` }
    return {
        flags: {
            help: values.help ?? false,
            port,
            data: values.memory ? undefined : path.resolve(ROOT, values.data ?? '.local/data'),
            fresh: values.fresh ?? false,
            demo: !values['no-demo'],
            clock,
        },
    }
}
