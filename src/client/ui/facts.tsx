import { type ReactNode } from 'react'

export type Fact = readonly [label: string, value: ReactNode]

interface FactsProps {
    readonly facts: readonly Fact[]
    /** Beside each other where there is room. */
    readonly two?: boolean
}

/** Names and values; what has no value is left out. */
export function Facts({ facts, two = false }: FactsProps) {
    return (
        <div className={two ? 'facts-frame facts--two' : 'facts-frame'}>
            <dl className="facts">
                {facts
                    .filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false)
                    .map(([label, value]) => (
                        <div key={label} className="facts__row">
                            <dt>{label}</dt>
                            <dd>{value}</dd>
                        </div>
                    ))}
            </dl>
        </div>
    )
}
