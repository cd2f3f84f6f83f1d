import { certificates as text } from '../../text'

export type Shape = 'list' | 'timeline'

/** Chooses between the list and the timeline of the same certificates. */
export function ShapeSwitch({ shape, onChange }: { readonly shape: Shape; readonly onChange: (shape: Shape) => void }) {
    return (
        <div className="switch" role="group" aria-label={text.viewAs}>
            {(['list', 'timeline'] as const).map((choice) => (
                <button key={choice} type="button" aria-pressed={choice === shape} onClick={() => onChange(choice)}>
                    {text.views[choice]}
                </button>
            ))}
        </div>
    )
}
