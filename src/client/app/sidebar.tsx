import { useState } from 'react'
import { type Me } from '../services/me'
import { common, shell } from '../text'
import { Icon } from '../ui/icon'
import { destinations } from './navigation'
import { addressOf, Go, type ViewName } from './router'

interface SidebarProps {
    readonly view: ViewName
    readonly me: Me | null
    /** How much waits for the person in a view. */
    readonly waiting: Readonly<Partial<Record<ViewName, number>>>
}

/** The way around: beside the page on a wide screen, behind a button on a narrow one. */
export function Sidebar({ view, me, waiting }: SidebarProps) {
    const [open, setOpen] = useState(false)
    return (
        <header className={`sidebar ${open ? 'sidebar--open' : ''}`}>
            <div className="sidebar__inner">
                <div className="sidebar__brand">
                    <Go to={addressOf('home')} className="brand" onClick={() => setOpen(false)}>
                        <Icon name="certificates" size={28} />
                        <span>
                            <strong>{common.product}</strong>
                            <small>{common.agency}</small>
                        </span>
                    </Go>
                    <button
                        type="button"
                        className="sidebar__toggle"
                        aria-expanded={open}
                        aria-controls="navigation"
                        onClick={() => setOpen(!open)}
                    >
                        <Icon name={open ? 'close' : 'menu'} />
                        {shell.menu}
                    </button>
                </div>
                <nav id="navigation" className="sidebar__nav" aria-label={shell.navigation}>
                    <ul>
                        {destinations().map((destination) => {
                            const here = destination.view === view || destination.holds.includes(view)
                            const count = waiting[destination.view] ?? 0
                            return (
                                <li key={destination.view}>
                                    <Go
                                        to={addressOf(destination.view)}
                                        aria-current={here ? 'page' : undefined}
                                        onClick={() => setOpen(false)}
                                    >
                                        <Icon name={destination.icon} />
                                        <span className="sidebar__name">{shell.views[destination.view]}</span>
                                        {count > 0 && (
                                            <span className="sidebar__count">
                                                {count}
                                                <span className="sr-only">
                                                    {' '}
                                                    {shell.waiting(count).replace(/^\d+ /, '')}
                                                </span>
                                            </span>
                                        )}
                                    </Go>
                                </li>
                            )
                        })}
                    </ul>
                    <div className="sidebar__foot">
                        {me && (
                            <p>
                                <Icon name="person" />
                                <span>
                                    {me.name}
                                    {me.organization && <small>{me.organization.name}</small>}
                                </span>
                            </p>
                        )}
                    </div>
                </nav>
            </div>
        </header>
    )
}
