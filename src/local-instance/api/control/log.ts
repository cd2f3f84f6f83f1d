import { type Instance } from '../../instance'
import { result, type ApiReply } from '../http'

/** GET /api/local/log: what the platform and the scripts logged, oldest first. */
export function readLog(instance: Instance): ApiReply {
    return result(instance.log.entries().map((entry) => ({ ...entry, at: new Date(entry.at).toISOString() })))
}
