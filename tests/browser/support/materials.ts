import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Materials } from '../../../src/commands/tour/materials'

/** Requests and certificates made once with openssl; the same that the tour tells its story with. */
export const materials = JSON.parse(
    readFileSync(path.resolve(__dirname, '../../../src/commands/tour/kept-materials.json'), 'utf8')
) as Materials
