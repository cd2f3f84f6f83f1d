import { type Kernel } from '../../kernel'
import { type PlatformLog } from '../../platform'
import { fill } from './messages'

/** `gs.info` and its like write to the instance's log, with the scope as the source. */
export function logFunctions(kernel: Kernel, scope: string) {
    type Level = 'debug' | 'info' | 'warn' | 'error'
    const write =
        (level: Level) =>
        (message: unknown, ...parameters: unknown[]) => {
            const log: PlatformLog = kernel.log
            log[level](scope, fill(String(message), parameters))
        }
    return {
        debug: write('debug'),
        info: write('info'),
        warn: write('warn'),
        error: write('error'),
        isDebugging: () => false,
    }
}
