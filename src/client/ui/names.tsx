import { common } from '../text'

/** Host names, the first few of them. They break after dots, where a reader would. */
export function Names({ names, most = 6 }: { readonly names: readonly string[]; readonly most?: number }) {
    return (
        <ul className="names">
            {names.slice(0, most).map((name) => (
                <li key={name}>
                    <HostName name={name} />
                </li>
            ))}
            {names.length > most && <li className="muted">{common.more(names.length - most)}</li>}
        </ul>
    )
}

export function HostName({ name }: { readonly name: string }) {
    return (
        <span className="host">
            {name.split('.').map((label, index) => (
                <span key={index}>
                    {index > 0 && (
                        <>
                            .<wbr />
                        </>
                    )}
                    {label}
                </span>
            ))}
        </span>
    )
}
