import { type Instance } from '../../instance'
import { type Json } from '../../platform'
import { ApiError } from '../errors'
import { result, type ApiReply, type ApiRequest } from '../http'
import { isoOf } from './iso'

/** GET /api/local/jobs: the scheduled scripts and when each runs next. */
export function listJobs(instance: Instance): ApiReply {
    const job = instance.record('sysauto_script')
    job.orderBy('name')
    job.query()
    const jobs: Json[] = []
    while (job.next())
        jobs.push({
            sys_id: job.getUniqueValue(),
            name: job.getValue('name'),
            active: job.getValue('active') === '1',
            run_type: job.getValue('run_type'),
            next_run: nextRun(instance, job.getUniqueValue()),
        })
    return result(jobs)
}

/** POST /api/local/jobs/<name>/run: runs a job now; its timetable stays as it is. */
export function runJobNow(instance: Instance, request: ApiRequest): ApiReply {
    const name = request.params.name ?? ''
    if (!instance.record('sysauto_script').get('name', name))
        throw new ApiError(404, 'No Record found', `There is no scheduled job ${name}`)
    instance.runJob(name)
    return result({ name, ran_at: new Date(instance.clock.now()).toISOString() })
}

function nextRun(instance: Instance, jobId: string): string | null {
    const trigger = instance.record('sys_trigger')
    trigger.addQuery('document_key', jobId)
    trigger.orderBy('next_action')
    trigger.setLimit(1)
    trigger.query()
    return trigger.next() ? isoOf(trigger.getValue('next_action') ?? '') : null
}
