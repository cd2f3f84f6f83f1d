import { readdirSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './build/build-package'
import { runTool } from './run'

/** `npm run bench`: measures what has a limit, on the built package. Each file prints what it saw and fails over its limit. */
const FOLDER = path.join(ROOT, 'tests/bench')
const REGISTER = path.join(ROOT, 'node_modules/sucrase/bin/sucrase-node')

const wanted = process.argv.slice(2)
const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
    .sort()
const failed = files.filter((file) => !runTool(REGISTER, [path.join(FOLDER, file)]))
if (failed.length > 0) process.exitCode = 1
