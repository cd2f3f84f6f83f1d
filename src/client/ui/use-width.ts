import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Wider a drawing does not get; on a narrower page it is drawn narrower, so that its words keep their size. */
const WIDEST = 960
const NARROWEST = 280

/** The width that there is for a drawing, in CSS pixels, as the page is made wider and narrower. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
    const frame = useRef<T>(null)
    const [width, setWidth] = useState(WIDEST)
    useLayoutEffect(() => {
        const element = frame.current
        if (element === null) return
        const measure = () => setWidth(Math.min(Math.max(Math.round(element.clientWidth), NARROWEST), WIDEST))
        measure()
        const observer = new ResizeObserver(measure)
        observer.observe(element)
        return () => observer.disconnect()
    }, [])
    return [frame, width]
}
