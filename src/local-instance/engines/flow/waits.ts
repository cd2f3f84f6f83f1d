import { type Platform, type SysId } from '../../platform'
import { openContexts } from './contexts'

/**
 * Which runs wait on which record. Built from the waiting contexts when first asked; from then on it only grows, so that
 * a transaction rolled back can leave a superfluous entry but never lose one. Who is woken for nothing goes on waiting.
 */
export class WaitIndex {
    private byRecord: Map<SysId, Set<SysId>> | null = null

    constructor(private readonly platform: Platform) {}

    add(record: SysId, context: SysId): void {
        const index = this.index()
        const contexts = index.get(record)
        if (contexts) contexts.add(context)
        else index.set(record, new Set([context]))
    }

    waitingOn(record: SysId): readonly SysId[] {
        return [...(this.index().get(record) ?? [])]
    }

    private index(): Map<SysId, Set<SysId>> {
        if (!this.byRecord) {
            this.byRecord = new Map()
            for (const { id, run } of openContexts(this.platform, 'attributesISNOTEMPTY')) {
                for (const record of run.waits) this.add(record, id)
            }
        }
        return this.byRecord
    }
}
