import { Alert } from '@trussworks/react-uswds'
import { type RefObject } from 'react'
import { type Variable } from '../../services/catalog'
import { order as text } from '../../text'
import { questionId } from './question-id'

interface MissingProps {
    readonly variables: readonly Variable[]
    readonly reference: RefObject<HTMLDivElement | null>
}

/** What is still to be answered, each a way to its question. It takes the focus when an order is not complete. */
export function Missing({ variables, reference }: MissingProps) {
    return (
        <div ref={reference} tabIndex={-1}>
            {variables.length > 0 && (
                <Alert type="error" headingLevel="h2" heading={text.missingTitle} className="notice">
                    <ul>
                        {variables.map(({ name, label }) => (
                            <li key={name}>
                                <a
                                    href={`#${questionId(name)}`}
                                    onClick={(event) => {
                                        event.preventDefault()
                                        document.getElementById(questionId(name))?.focus()
                                    }}
                                >
                                    {text.missing(label)}
                                </a>
                            </li>
                        ))}
                    </ul>
                </Alert>
            )}
        </div>
    )
}
