import { useEffect } from 'react'
import { countApprovals } from '../services/approvals'
import { readMe } from '../services/me'
import { hasRole } from '../services/page'
import { countOpenTasks } from '../services/queue'
import { common, shell } from '../text'
import { Loaded } from '../ui/states'
import { ConnectionNotice } from './connection-notice'
import { ErrorBoundary } from './error-boundary'
import { MeContext } from './me-context'
import { type Place, usePlace } from './router'
import { Sidebar } from './sidebar'
import { useResource } from './use-resource'
import { View } from './view'

/** The page: navigation, what is wrong with the connection, and the view that the address names. */
export function App() {
    const place = usePlace()
    const me = useResource('me', readMe)
    const waiting = useWaiting(place)
    useEffect(() => {
        window.scrollTo(0, 0)
    }, [place.view])
    return (
        <div className="shell">
            <a className="usa-skipnav" href="#main">
                {common.skip}
            </a>
            <Sidebar view={place.view} me={me.data} waiting={waiting} />
            <main id="main" tabIndex={-1}>
                <ConnectionNotice />
                <ErrorBoundary view={place.view}>
                    <Loaded resource={me}>
                        {(person) => (
                            <MeContext value={person}>
                                <View place={place} />
                            </MeContext>
                        )}
                    </Loaded>
                </ErrorBoundary>
                <footer className="foot">
                    <p>{common.pacific}</p>
                    <p>
                        <a href={`mailto:${shell.address}`}>{shell.help}</a>
                    </p>
                </footer>
            </main>
        </div>
    )
}

/** How much waits for the person; counted again with every step, since a step is often what changes it. */
function useWaiting(place: Place) {
    const { data } = useResource(`waiting:${place.view}`, async (signal) => ({
        approvals: hasRole('approver', 'admin') ? await countApprovals(signal) : 0,
        queue: hasRole('fulfiller', 'admin') ? await countOpenTasks(signal) : 0,
    }))
    return data ?? {}
}
