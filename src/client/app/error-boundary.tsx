import { Alert, Button } from '@trussworks/react-uswds'
import { Component, type ReactNode } from 'react'
import { failures } from '../text'

interface Props {
    /** Another view starts afresh. */
    readonly view: string
    readonly children: ReactNode
}

/** A mistake in one view leaves the navigation standing and the rest of the page usable. */
export class ErrorBoundary extends Component<Props, { readonly crashedIn: string | null }> {
    override state = { crashedIn: null }

    static getDerivedStateFromProps(props: Props, state: { crashedIn: string | null }) {
        return state.crashedIn !== null && state.crashedIn !== '' && state.crashedIn !== props.view
            ? { crashedIn: null }
            : null
    }

    override componentDidCatch(): void {
        this.setState({ crashedIn: this.props.view })
    }

    static getDerivedStateFromError() {
        return { crashedIn: '' }
    }

    override render(): ReactNode {
        if (this.state.crashedIn === null) return this.props.children
        return (
            <Alert type="error" headingLevel="h1" heading={failures.crashed.title} className="notice">
                {failures.crashed.text}
                <Button type="button" unstyled className="notice__action" onClick={() => window.location.reload()}>
                    {failures.crashed.reload}
                </Button>
            </Alert>
        )
    }
}
