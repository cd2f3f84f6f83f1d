import { runTool } from './run'

/** One compiler run for each world: Node (the local instance, commands, tests), the platform's server, browser tests. */
const PROJECTS = ['tsconfig.json', 'src/server/tsconfig.json', 'tests/client/tsconfig.json']

/** Checks all types but Fluent's and the client's, which the build checks itself. @returns whether everything is right. */
export function checkTypes(): boolean {
    return PROJECTS.map((project) => runTool('node_modules/typescript/bin/tsc', ['-p', project, '--noEmit'])).every(
        Boolean
    )
}

if (require.main === module) process.exitCode = checkTypes() ? 0 : 1
