import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
/** What a prepared database is made of: packages, and what installs them. */
const MADE_OF = ['dist/app', 'tests/fixtures/flow-lab/app', 'src/local-instance', 'tests/support/prepared-instance.ts']
/** Where a test run leaves the state for its workers: reading everything takes longer than many a test. */
const NOTED = 'PREPARED_STATE'

/** A digest of all that prepared databases depend on, as it was when the test run began. */
export function preparedState(): string {
    const noted = process.env[NOTED]
    if (noted !== undefined) return noted
    const hash = createHash('sha256')
    for (const place of MADE_OF) hashInto(hash, path.join(ROOT, place))
    return hash.digest('hex').slice(0, 24)
}

/** Jest calls it once, before there are workers. */
export default function noteState(): void {
    delete process.env[NOTED]
    process.env[NOTED] = preparedState()
}

function hashInto(hash: Hash, place: string): void {
    if (!existsSync(place)) return
    if (statSync(place).isDirectory()) {
        for (const name of readdirSync(place).sort()) hashInto(hash, path.join(place, name))
    } else hash.update(path.relative(ROOT, place)).update(readFileSync(place))
}
