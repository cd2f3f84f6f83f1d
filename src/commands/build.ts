import { buildPackage } from './build/build-package'

process.exitCode = buildPackage({ frozenKeys: process.argv.includes('--frozenKeys'), log: (line) => console.log(line) })
    ? 0
    : 1
