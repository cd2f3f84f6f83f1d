import { Alert, Button } from '@trussworks/react-uswds'
import { type ReactNode } from 'react'
import { type Resource } from '../app/use-resource'
import { type ServiceFailure } from '../services/failure'
import { common, failures } from '../text'
import { Icon, type IconName } from './icon'

/** Shows what was read, or that it is being read, or why it could not be. */
export function Loaded<T>({
    resource,
    children,
    lines = 4,
}: {
    readonly resource: Resource<T>
    readonly children: (data: T) => ReactNode
    readonly lines?: number
}) {
    const { data, failure, reload } = resource
    return (
        <>
            {failure && <FailureNotice failure={failure} retry={reload} />}
            {data !== null ? children(data) : !failure && <Skeleton lines={lines} />}
        </>
    )
}

/** Grey lines where text will stand. Said once to screen readers. */
export function Skeleton({ lines }: { readonly lines: number }) {
    return (
        <div className="skeleton" role="status">
            <span className="sr-only">{common.loading}</span>
            {Array.from({ length: lines }, (_, line) => (
                <div key={line} className="skeleton__line" style={{ width: `${95 - ((line * 17) % 40)}%` }} />
            ))}
        </div>
    )
}

export function FailureNotice({ failure, retry }: { readonly failure: ServiceFailure; readonly retry?: () => void }) {
    const { title, text } = failures[failure.kind]
    return (
        <Alert type="error" headingLevel="h2" heading={title} className="notice">
            {failure.kind === 'refused' && failure.message !== '' ? failure.message : text}
            {retry && (
                <Button type="button" unstyled className="notice__action" onClick={retry}>
                    {common.retry}
                </Button>
            )}
        </Alert>
    )
}

interface EmptyProps {
    readonly icon: IconName
    readonly title: string
    readonly children?: ReactNode
}

/** Nothing to show, said as good or as plain news, with what to do next. */
export function Empty({ icon, title, children }: EmptyProps) {
    return (
        <div className="empty">
            <Icon name={icon} size={40} />
            <p className="empty__title">{title}</p>
            {children}
        </div>
    )
}
