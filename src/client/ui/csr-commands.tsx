import { csrCommands } from '../model/csr-commands'
import { order as text } from '../text'
import { CopyButton } from './copy-button'

/** How to make a better CSR, for the servers that departments run. */
export function CsrCommands({ names }: { readonly names: readonly string[] }) {
    return (
        <details className="commands">
            <summary>{text.better}</summary>
            <p className="muted">{text.betterIntro}</p>
            {csrCommands(names).map(({ key, title, command }) => (
                <div key={key} className="commands__one">
                    <strong>{title}</strong>
                    <CopyButton text={command} />
                    <pre tabIndex={0}>{command}</pre>
                </div>
            ))}
        </details>
    )
}
