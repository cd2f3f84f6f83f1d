import { type BusinessRules } from './engines/business-rules'
import { type Schema } from './dictionary/schema'
import { type Platform, type PlatformRecord } from './platform'
import { type QueryContext } from './query/operators/operator'
import { type RecordState } from './glide/record-state'
import { type Transport } from './glide/rest/transport'
import { type SqliteStore } from './store/sqlite-store'
import { type RecordWriter } from './write/writer'

/** What the record classes and the write pipeline need of the instance beyond what every engine sees. */
export interface Kernel extends Platform {
    readonly store: SqliteStore
    readonly dictionary: Schema
    readonly writer: RecordWriter
    readonly rules: BusinessRules
    /** How requests of scripts (RESTMessageV2) leave the instance. */
    readonly transport: Transport
    /** The circumstances in which a query is evaluated now. */
    queryContext(): QueryContext
    /** A record object over a row that was read or is being written. */
    wrap(state: RecordState): PlatformRecord
    /** Tells those who keep what they read from this table that it changed. */
    metadataChanged(table: string): void
    /** Tells all who keep anything they read that a package was installed. */
    packageChanged(): void
    /** Reads the dictionary anew: the platform's own tables and those of the packages that are installed. */
    reloadSchema(): void
    /** The value of a system property; null when there is none. */
    propertyValue(name: string): string | null
}
