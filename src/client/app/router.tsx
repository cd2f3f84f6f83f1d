import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react'
import { type Place, placeIn } from './address'

export { addressOf, recordsAddress, type Place, type ViewName } from './address'

const CHANGED = 'center:moved'

/** Where the page stands: all of it is in the address, so reload, back and a link in a mail lead to the same view. */
export function usePlace(): Place {
    const search = useSyncExternalStore(subscribe, () => window.location.search)
    return placeIn(search)
}

/** Goes to an address of the page. `replace` when the step is none that a person would want to go back to. */
export function go(address: string, { replace = false } = {}): void {
    if (replace) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    window.dispatchEvent(new Event(CHANGED))
}

function subscribe(listener: () => void): () => void {
    window.addEventListener('popstate', listener)
    window.addEventListener(CHANGED, listener)
    return () => {
        window.removeEventListener('popstate', listener)
        window.removeEventListener(CHANGED, listener)
    }
}

type GoProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
    readonly to: string
}

/** A link to another view. It is a real link: it opens in a new tab and can be copied. */
export function Go({ to, onClick, ...rest }: GoProps) {
    const follow = (event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event)
        if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(to)
    }
    return <a {...rest} href={to} onClick={follow} />
}
