import { type Kernel } from '../kernel'
import { type SysId } from '../platform'
import { type GlideElement } from './glide-element'
import { GlideRecord } from './glide-record'

/** GlideRecord with the access rules of the session's user: what may not be read is not there, what may not be written is not. */
export class GlideRecordSecure extends GlideRecord {
    constructor(kernel: Kernel, table: string) {
        super(kernel, table)
    }

    override next(): boolean {
        while (super.next()) if (this.canRead()) return true
        return false
    }

    override _next(): boolean {
        return this.next()
    }

    override getValue(field: string): string | null {
        return this.getElement(field)?.getValue() ?? null
    }

    override getElement(path: string): GlideElement | null {
        const element = super.getElement(path)
        return element?.canRead() ? element : null
    }

    /** A field that the user may not write keeps its value. */
    override setValue(field: string, value: unknown): void {
        const element = super.getElement(field)
        const allowed = !element || (this.isNewRecord() ? element.canCreate() : element.canWrite())
        if (allowed) super.setValue(field, value)
    }

    override insert(): SysId | null {
        return this.canCreate() ? super.insert() : null
    }

    override update(reason?: string): SysId | null {
        const allowed = this.isValidRecord() && !this.isNewRecord() ? this.canWrite() : this.canCreate()
        return allowed ? super.update(reason) : null
    }

    override deleteRecord(): boolean {
        return this.canDelete() && super.deleteRecord()
    }

    override updateMultiple(): void {
        if (this.canWrite()) super.updateMultiple()
    }

    override deleteMultiple(): void {
        if (this.canDelete()) super.deleteMultiple()
    }
}
