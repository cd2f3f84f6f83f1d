import { SDK_COMMAND } from './build/build-package'
import { buildIfChanged } from './build/fingerprint'
import { runTool } from './run'

/**
 * Installs the built package with the vendor's own command line.
 *
 * `npm run deploy` goes to the instance that `now-sdk auth` has stored; `npm run deploy:local` to the local instance
 * that `npm start` serves (LOCAL_URL when it does not listen on the usual port), exactly as to a real one.
 */
function deploy(args: readonly string[]): boolean {
    if (buildIfChanged((line) => console.error(line)) === 'failed') return false
    const local = args.includes('--local')
    return runTool(
        SDK_COMMAND,
        ['install', ...args.filter((arg) => arg !== '--local')],
        local ? localEnvironment() : {}
    )
}

/** What tells the vendor's command line to sign in without asking. */
function localEnvironment(): NodeJS.ProcessEnv {
    return {
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_AUTH_TYPE: 'basic',
        SN_SDK_INSTANCE_URL: process.env.LOCAL_URL ?? 'http://127.0.0.1:8080',
        SN_SDK_USER: 'admin',
        SN_SDK_USER_PWD: 'admin',
    }
}

process.exitCode = deploy(process.argv.slice(2)) ? 0 : 1
