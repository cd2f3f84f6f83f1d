import { type Instance } from '../../instance'
import { ApiError } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'

/** GET /api/local/jobs: the scheduled scripts and when each runs next. */
export function listJobs(instance: Instance): ApiReply {
    return result(
        instance.jobs.list().map(({ id, name, active, runType, nextRun }) => ({
            sys_id: id,
            name,
            active,
            run_type: runType,
            next_run: nextRun === null ? null : new Date(nextRun).toISOString(),
        }))
    )
}

/** POST /api/local/jobs/<name>/run: runs a job now; its timetable stays as it is. `ran` is false when its condition did not hold. */
export function runJobNow(instance: Instance, request: ApiRequest): ApiReply {
    const name = request.params.name ?? ''
    if (!instance.jobs.list().some((job) => job.name === name))
        throw new ApiError(404, 'No Record found', `There is no scheduled job ${name}`)
    const ran = instance.jobs.run(name)
    return result({ name, ran, ran_at: new Date(instance.clock.now()).toISOString() })
}
