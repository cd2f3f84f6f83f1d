import { createHash } from 'node:crypto'
import {
    copyFileSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'

const ROOT = path.resolve(__dirname, '../..')
const STORE = path.join(ROOT, '.local/prepared')
const PREPARED_BY = ['src/local-instance', 'tests/support/prepared-instance.ts']

export interface PreparedInstance {
    readonly instance: Instance
    close(): void
}

/**
 * An instance with the package installed at a moment. It is installed once for each package, local instance and moment;
 * after that its database is copied, which takes a twentieth of the time.
 */
export function preparedInstance(folder: string, now: number, demo: boolean): PreparedInstance {
    const place = mkdtempSync(path.join(tmpdir(), 'local-instance-'))
    const database = path.join(place, 'instance.db')
    copyPreparedDatabase(database, folder, now, demo)
    const instance = createInstance({ now, database })
    return {
        instance,
        close() {
            instance.close()
            rmSync(place, { recursive: true, force: true })
        },
    }
}

/** Makes a database file with the package installed at a moment, for tests that open it themselves. */
export function copyPreparedDatabase(database: string, folder: string, now: number, demo: boolean): void {
    copyFileSync(preparedDatabase(folder, now, demo), database)
}

function preparedDatabase(folder: string, now: number, demo: boolean): string {
    const label = createHash('sha256').update(folder).digest('hex').slice(0, 8)
    const content = contentHash([folder, ...PREPARED_BY.map((name) => path.join(ROOT, name))])
    const database = path.join(STORE, `${label}-${content}-${now}-${demo ? 'demo' : 'bare'}.db`)
    if (existsSync(database)) return database
    mkdirSync(STORE, { recursive: true })
    removeOutdated(label, content)
    const draft = mkdtempSync(path.join(STORE, 'draft-'))
    const draftFile = path.join(draft, 'instance.db')
    try {
        installInto(draftFile, folder, now, demo)
        // Another worker may prepare the same: the last one to finish replaces a file that says the same.
        renameSync(draftFile, database)
    } finally {
        rmSync(draft, { recursive: true, force: true })
    }
    return database
}

/** Closing writes everything into the one file. */
function installInto(database: string, folder: string, now: number, demo: boolean): void {
    const instance = createInstance({ now, database })
    try {
        instance.installPackage(folder, { demo })
        // A table that a test would be the first to use is made here, once: a roll-back would take it away again.
        instance.store.transaction(() => instance.dictionary.names().forEach((name) => instance.dictionary.ready(name)))
    } finally {
        instance.close()
    }
}

/** What earlier states of the package or of the local instance left behind. */
function removeOutdated(label: string, content: string): void {
    for (const name of readdirSync(STORE)) {
        if (name.startsWith(`${label}-`) && !name.startsWith(`${label}-${content}-`))
            rmSync(path.join(STORE, name), { force: true })
    }
}

function contentHash(places: readonly string[]): string {
    const hash = createHash('sha256')
    for (const place of places) hashInto(hash, place)
    return hash.digest('hex').slice(0, 24)
}

function hashInto(hash: ReturnType<typeof createHash>, place: string): void {
    if (statSync(place).isDirectory()) {
        for (const name of readdirSync(place).sort()) hashInto(hash, path.join(place, name))
    } else hash.update(path.relative(ROOT, place)).update(readFileSync(place))
}
