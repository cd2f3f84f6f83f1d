import { type ReactNode, useEffect, useRef } from 'react'
import { common } from '../text'

interface PageProps {
    readonly title: string
    readonly intro?: ReactNode
    /** What stands above the title, such as the way back. */
    readonly above?: ReactNode
    /** What can be done with the whole page. */
    readonly actions?: ReactNode
    readonly children: ReactNode
}

/** The frame of a view. Its heading takes the focus when the view opens, so that a screen reader says where one is. */
export function Page({ title, intro, above, actions, children }: PageProps) {
    const heading = useRef<HTMLHeadingElement>(null)
    useEffect(() => {
        document.title = `${title} – ${common.center}`
    }, [title])
    useEffect(() => {
        if (openedBefore) heading.current?.focus({ preventScroll: true })
        openedBefore = true
    }, [])
    return (
        <div className="page">
            {above}
            <header className="page__head">
                <div>
                    <h1 ref={heading} tabIndex={-1}>
                        {title}
                    </h1>
                    {intro && <p className="page__intro">{intro}</p>}
                </div>
                {actions && <div className="page__actions">{actions}</div>}
            </header>
            {children}
        </div>
    )
}

/** The first view of a visit leaves the focus where a browser puts it: before the link that skips the navigation. */
let openedBefore = false

interface PanelProps {
    readonly title?: string
    readonly children: ReactNode
    readonly className?: string
}

/** One subject of a page. */
export function Panel({ title, children, className = '' }: PanelProps) {
    return (
        <section className={`panel ${className}`}>
            {title && <h2 className="panel__title">{title}</h2>}
            {children}
        </section>
    )
}
