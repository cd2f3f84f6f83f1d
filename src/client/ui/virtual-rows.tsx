import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface VirtualRowsProps<T> {
    readonly items: readonly T[]
    readonly keyOf: (item: T) => string
    /** Height of a row before it was measured, in CSS pixels. */
    readonly estimate: number
    readonly children: (item: T) => ReactNode
}

/**
 * Rows of a table of any length: only those near the window exist, and the browser scrolls the page as ever. Each row
 * says which of how many it is, so that a screen reader knows what is not there.
 */
export function VirtualRows<T>({ items, keyOf, estimate, children }: VirtualRowsProps<T>) {
    const body = useRef<HTMLDivElement>(null)
    const [top, setTop] = useState(0)
    useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), [items])
    const rows = useWindowVirtualizer({
        count: items.length,
        estimateSize: () => estimate,
        getItemKey: (index) => keyOf(items[index]),
        overscan: 12,
        scrollMargin: top,
    })
    return (
        <div ref={body} role="rowgroup" className="rows" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((row) => (
                <div
                    key={row.key}
                    ref={rows.measureElement}
                    data-index={row.index}
                    role="row"
                    aria-rowindex={row.index + 2}
                    className="row"
                    style={{ transform: `translateY(${row.start - top}px)` }}
                >
                    {children(items[row.index])}
                </div>
            ))}
        </div>
    )
}
