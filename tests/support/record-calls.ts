import { GlideRecord } from '../../src/local-instance/glide/glide-record'
import { type Instance } from '../../src/local-instance/instance'

/** What scripts asked of records that they made themselves, whatever the platform did for it. */
export interface RecordCalls {
    queries: number
    writes: number
}

/** Counts the calls of GlideRecord that the modules of a scope make while `work` runs, those of rules among them. */
export function recordCalls(instance: Instance, scope: string, work: () => void): RecordCalls {
    const calls: RecordCalls = { queries: 0, writes: 0 }
    class Counted extends GlideRecord {
        /** `get` asks by way of this one. */
        override query(...parts: [string?, unknown?]): void {
            calls.queries++
            super.query(...parts)
        }
        override insert(): string | null {
            calls.writes++
            return super.insert()
        }
        override update(reason?: string): string | null {
            calls.writes++
            return super.update(reason)
        }
        override updateMultiple(): void {
            calls.writes++
            super.updateMultiple()
        }
        override deleteRecord(): boolean {
            calls.writes++
            return super.deleteRecord()
        }
        override deleteMultiple(): void {
            calls.writes++
            super.deleteMultiple()
        }
    }
    const glide = instance.glide(scope) as Record<string, unknown>
    const { GlideRecord: uncounted } = glide
    glide['GlideRecord'] = new Proxy(Counted, {
        construct: (target, [table]: [unknown]) => new target(instance, String(table)),
    })
    try {
        work()
    } finally {
        glide['GlideRecord'] = uncounted
    }
    return calls
}
