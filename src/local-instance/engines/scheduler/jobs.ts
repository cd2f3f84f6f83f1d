/**
 * Scheduled scripts (`sysauto_script`): the queue holds the next run of each, which queues the one after it. A run that
 * came due while the instance was down is made up once at the start (platform-spec 3.15).
 */
import { messageOf } from '../../errors'
import { ADMIN_USER_ID } from '../../ids'
import { type Json, type Platform, type PlatformRecord, type SysId } from '../../platform'
import { systemZone } from '../../time/glide-value'
import { nextRun, readRecurrence } from './recurrence'
import { type InstanceScheduler } from './scheduler'

const TABLE = 'sysauto_script'
/** Kind of the runs of the schedule. */
export const SCHEDULED = 'sysauto_script'
/** Kind of the single runs that scripts ask for (`gs.executeNow`), besides those of the schedule. */
export const EXECUTE_NOW = 'sysauto_script.now'
const QUEUE = 'sys_trigger'
/** What decides when a job runs. */
const SCHEDULE_FIELDS = [
    'active',
    'run_type',
    'time_zone',
    'entered_time',
    'run_time',
    'run_dayofweek',
    'run_dayofmonth',
    'run_period',
    'run_start',
    'run_end',
    'repeat_every',
]

export interface JobInfo {
    readonly id: SysId
    readonly name: string
    readonly active: boolean
    readonly runType: string
    /** Milliseconds since the epoch; null when it runs on demand only, is inactive or is over. */
    readonly nextRun: number | null
}

export interface Jobs {
    /** Queues what is new or was changed; before anything due runs, this happens by itself. */
    queue(): void
    /** All jobs by name, with their next run. */
    list(): readonly JobInfo[]
    /**
     * Runs a job at once, whatever its schedule and whether it is active, in a transaction of its own.
     *
     * @returns false when its condition did not hold
     * @throws when there is no such job or its script fails
     */
    run(name: string): boolean
}

export function installJobs(platform: Platform, scheduler: InstanceScheduler): Jobs {
    let stale = true
    /** A job whose next run is queued. When a roll-back took that run away, it took others as well. */
    let queued: SysId | null = null
    let queueChanged = true
    platform.onMetadataChange([TABLE], () => (stale = true))
    platform.onMetadataChange([QUEUE], () => (queueChanged = true))
    scheduler.beforeRun(bringUpToDate)
    scheduler.on(SCHEDULED, (payload) => {
        const job = platform.record(TABLE)
        if (!job.get(idOf(payload))) return
        queueNext(job)
        runScheduled(job)
    })

    scheduler.on(EXECUTE_NOW, (payload) => {
        const job = platform.record(TABLE)
        if (job.get(idOf(payload))) runScheduled(job)
    })

    /** A failure undoes what this run wrote, but not that the job is queued again. */
    function runScheduled(job: PlatformRecord): void {
        try {
            platform.store.transaction(() => execute(platform, job))
        } catch (thrown) {
            platform.log.error(`${TABLE}.${job.getValue('name')}`, messageOf(thrown))
        }
    }

    /** Queues jobs that are new or were changed, and withdraws those that are gone. */
    function bringUpToDate(): void {
        if (!stale && !queueChanged) return
        queueChanged = false
        if (!stale && (queued === null || scheduler.waiting(SCHEDULED, queued))) return
        stale = false
        queued = null
        const jobs = platform.record(TABLE)
        jobs.query()
        while (jobs.next()) {
            const waiting = scheduler.waiting(SCHEDULED, jobs.getUniqueValue())
            if (!waiting || scheduleOf(waiting.payload) !== fingerprint(jobs)) queueNext(jobs)
            if (scheduler.waiting(SCHEDULED, jobs.getUniqueValue())) queued = jobs.getUniqueValue()
        }
    }

    function queueNext(job: PlatformRecord): void {
        const id = job.getUniqueValue()
        const next = plan(job)
        if (next === null) scheduler.cancel(SCHEDULED, id)
        else scheduler.at(next, SCHEDULED, { job: id, schedule: fingerprint(job) }, id)
    }

    function plan(job: PlatformRecord): number | null {
        if (job.getValue('active') !== '1') return null
        try {
            return nextRun(readRecurrence(job, systemZone(platform)), platform.clock.now())
        } catch (thrown) {
            platform.log.error(`${TABLE}.${job.getValue('name')}`, messageOf(thrown))
            return null
        }
    }

    /** Tells whether a waiting run still belongs to the job's schedule. */
    function fingerprint(job: PlatformRecord): string {
        return JSON.stringify(SCHEDULE_FIELDS.map((field) => job.getValue(field)))
    }

    return {
        queue: bringUpToDate,
        list() {
            bringUpToDate()
            const jobs = platform.record(TABLE)
            jobs.orderBy('name')
            jobs.query()
            const list: JobInfo[] = []
            while (jobs.next()) {
                list.push({
                    id: jobs.getUniqueValue(),
                    name: jobs.getValue('name') ?? '',
                    active: jobs.getValue('active') === '1',
                    runType: jobs.getValue('run_type') ?? '',
                    nextRun: scheduler.waiting(SCHEDULED, jobs.getUniqueValue())?.dueAt ?? null,
                })
            }
            return list
        },
        run(name) {
            const job = platform.record(TABLE)
            if (!job.get('name', name)) throw new Error(`There is no scheduled job '${name}'`)
            return platform.store.transaction(() => execute(platform, job))
        },
    }
}

/** Runs the script as the job's user. Answers false when the condition of a conditional job does not hold. */
function execute(platform: Platform, job: PlatformRecord): boolean {
    const source = (part: string, field: string) => ({
        name: `${TABLE}.${job.getValue('name')}${part}`,
        text: job.getValue(field) ?? '',
        scope: job.getElement('sys_scope.scope')?.getValue() ?? 'global',
    })
    return platform.runAs(job.getValue('run_as') ?? ADMIN_USER_ID, () => {
        if (job.getValue('conditional') === '1' && !platform.scripts.evaluate(source('.condition', 'condition'), {}))
            return false
        platform.scripts.run(source('', 'script'), { current: job })
        return true
    })
}

function idOf(payload: Json): SysId {
    return String((payload as { job: SysId }).job)
}

function scheduleOf(payload: Json): string {
    return String((payload as { schedule: string }).schedule)
}
