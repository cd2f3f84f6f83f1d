import { type ReactNode } from 'react'
import { TABLE } from '../../server/core/tables'
import { recordsAddress } from '../app/router'

interface RecordsLinkProps {
    /** An encoded query on the tasks. */
    readonly query: string
    /** What a screen reader says instead of the text alone. */
    readonly label?: string
    readonly children: ReactNode
}

/** A figure that opens the tasks it counts, in the instance's own list. */
export function RecordsLink({ query, label, children }: RecordsLinkProps) {
    return (
        <a href={recordsAddress(TABLE.task, query)} aria-label={label}>
            {children}
        </a>
    )
}
