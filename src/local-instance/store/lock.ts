import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StoreError } from '../errors'

/** Files this process has open: its own number in a file says nothing, for numbers come again after a restart. */
const claimed = new Set<string>()

/**
 * Claims a database file for this process.
 *
 * The SQLite build locks a file by making the folder `<file>.lock`, and a killed process leaves it behind. Whose lock it
 * is says `<file>.pid`, written here: when that process is gone, or never was, the lock is stale and is removed.
 *
 * @throws StoreError when a live process has the file open
 */
export function claimDatabase(file: string): { release(): void } {
    const pidFile = `${file}.pid`
    const owner = readOwner(pidFile)
    const isMine = owner === process.pid
    if (owner !== null && (isMine ? claimed.has(path.resolve(file)) : isAlive(owner))) {
        throw new StoreError(`The database ${file} is in use by process ${owner}: stop it, or choose another file`)
    }
    rmSync(`${file}.lock`, { recursive: true, force: true })
    writeFileSync(pidFile, `${process.pid}\n`)
    claimed.add(path.resolve(file))
    return {
        release() {
            claimed.delete(path.resolve(file))
            rmSync(pidFile, { force: true })
        },
    }
}

function readOwner(pidFile: string): number | null {
    if (!existsSync(pidFile)) return null
    const pid = Number(readFileSync(pidFile, 'utf8').trim())
    return Number.isInteger(pid) && pid > 0 ? pid : null
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
}
