import { type ReactNode } from 'react'

export type Fact = readonly [label: string, value: ReactNode]

/** Names and values; what has no value is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
    return (
        <dl className="facts">
            {facts
                .filter(([, value]) => value !== '' && value !== null && value !== undefined)
                .map(([label, value]) => (
                    <div key={label} className="facts__row">
                        <dt>{label}</dt>
                        <dd>{value}</dd>
                    </div>
                ))}
        </dl>
    )
}
