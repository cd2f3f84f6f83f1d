import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SCHEDULED } from '../../src/local-instance/engines/scheduler/jobs'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { preparedState } from './prepared-state'

const STORE = path.resolve(__dirname, '../../.local/prepared')
/** Before the time of any test of an installed package, so that nothing in it comes from the future. */
const INSTALLED_AT = Date.parse('2026-01-05T17:00:00Z')

export interface PreparedInstance {
    readonly instance: Instance
    close(): void
}

/**
 * An instance with the package installed and its jobs planned from a moment on. It is installed once for each package
 * and local instance; after that its database is copied, which takes a twentieth of the time.
 *
 * @param installedAt for packages whose flows start by a schedule, which is counted from their installation
 */
export function preparedInstance(
    folder: string,
    now: number,
    demo: boolean,
    installedAt = INSTALLED_AT
): PreparedInstance {
    const place = mkdtempSync(path.join(tmpdir(), 'local-instance-'))
    const database = path.join(place, 'instance.db')
    copyPreparedDatabase(database, folder, demo, installedAt)
    const instance = createInstance({ now, database })
    instance.jobs.queue()
    return {
        instance,
        close() {
            instance.close()
            rmSync(place, { recursive: true, force: true })
        },
    }
}

/** Makes a database file with the package installed and no job planned yet, for tests that open it themselves. */
export function copyPreparedDatabase(
    database: string,
    folder: string,
    demo: boolean,
    installedAt = INSTALLED_AT
): void {
    copyFileSync(preparedDatabase(folder, demo, installedAt), database)
}

function preparedDatabase(folder: string, demo: boolean, installedAt: number): string {
    const label = createHash('sha256').update(folder).digest('hex').slice(0, 8)
    const state = preparedState()
    const database = path.join(STORE, `${label}-${state}-${installedAt}-${demo ? 'demo' : 'bare'}.db`)
    if (existsSync(database)) return database
    mkdirSync(STORE, { recursive: true })
    removeOutdated(label, state)
    const draft = mkdtempSync(path.join(STORE, 'draft-'))
    const draftFile = path.join(draft, 'instance.db')
    try {
        installInto(draftFile, folder, demo, installedAt)
        // Another worker may prepare the same: the last one to finish replaces a file that says the same.
        renameSync(draftFile, database)
    } finally {
        rmSync(draft, { recursive: true, force: true })
    }
    return database
}

/** Closing writes everything into the one file. */
function installInto(database: string, folder: string, demo: boolean, now: number): void {
    const instance = createInstance({ now, database })
    try {
        instance.installPackage(folder, { demo })
        // A table that a test would be the first to use is made here, once: a roll-back would take it away again.
        instance.store.transaction(() => instance.dictionary.names().forEach((name) => instance.dictionary.ready(name)))
        // Whoever opens a copy plans its jobs by the time there, and makes up for none that was due since.
        for (const { id } of instance.jobs.list()) instance.scheduler.cancel(SCHEDULED, id)
    } finally {
        instance.close()
    }
}

/** What earlier states of the package or of the local instance left behind. */
function removeOutdated(label: string, state: string): void {
    for (const name of readdirSync(STORE)) {
        if (name.startsWith(`${label}-`) && !name.startsWith(`${label}-${state}-`))
            rmSync(path.join(STORE, name), { force: true })
    }
}
