import { Alert, Button } from '@trussworks/react-uswds'
import { useSyncExternalStore } from 'react'
import { connection, noteConnection, onConnection } from '../services/connection'
import { renewToken } from '../services/page'
import { failures } from '../text'

/** Says above everything else that the session has ended or the instance is out of reach, and what to do. */
export function ConnectionNotice() {
    const state = useSyncExternalStore(onConnection, connection)
    if (state === 'fine') return null
    if (state === 'offline') {
        return (
            <Alert type="warning" headingLevel="h2" heading={failures.offline.title} slim className="notice">
                {failures.offline.text}
            </Alert>
        )
    }
    const goOn = async () => {
        if (await renewToken()) noteConnection('fine')
    }
    return (
        <Alert type="warning" headingLevel="h2" heading={failures.session.title} className="notice">
            {failures.session.text}
            <span className="notice__actions">
                <a className="usa-button" href={window.location.href} target="_blank" rel="noreferrer">
                    {failures.session.signIn}
                </a>
                <Button type="button" outline onClick={() => void goOn()}>
                    {failures.session.goOn}
                </Button>
            </span>
        </Alert>
    )
}
