import { useCallback, useEffect, useRef, useState } from 'react'
import { asFailure, isAborted, type ServiceFailure } from '../services/failure'

/** Something read from the instance, and how far it is. */
export interface Resource<T> {
    /** What is known so far; kept while a newer state is read, and when reading it fails. */
    readonly data: T | null
    readonly failure: ServiceFailure | null
    readonly loading: boolean
    /** Reads it again. */
    readonly reload: () => void
}

export type Load<T> = (signal: AbortSignal, publish: (partial: T) => void) => Promise<T>

/** What was read before, so that going back shows it at once while it is read again. */
const kept = new Map<string, unknown>()

/** Reads something when the view opens and whenever its key changes. */
export function useResource<T>(key: string, load: Load<T>): Resource<T> {
    const [state, setState] = useState<State<T>>(() => begin<T>(key))
    const [turn, setTurn] = useState(0)
    const latest = useRef(load)
    latest.current = load
    const shown = state.key === key ? state : begin<T>(key)

    useEffect(() => {
        const controller = new AbortController()
        const take = (data: T, loading: boolean) => {
            if (controller.signal.aborted) return
            kept.set(key, data)
            setState({ key, data, failure: null, loading })
        }
        setState((before) => ({ ...(before.key === key ? before : begin<T>(key)), loading: true }))
        latest
            .current(controller.signal, (partial) => take(partial, true))
            .then(
                (data) => take(data, false),
                (thrown: unknown) => {
                    if (controller.signal.aborted || isAborted(thrown)) return
                    setState((before) => ({ ...before, key, failure: asFailure(thrown), loading: false }))
                }
            )
        return () => controller.abort()
    }, [key, turn])

    const reload = useCallback(() => setTurn((count) => count + 1), [])
    return { ...shown, reload }
}

interface State<T> {
    readonly key: string
    readonly data: T | null
    readonly failure: ServiceFailure | null
    readonly loading: boolean
}

function begin<T>(key: string): State<T> {
    return { key, data: (kept.get(key) as T | undefined) ?? null, failure: null, loading: true }
}

/** Forgets what was read before under keys that begin so: after a change the old state must not flash up. */
export function forget(prefix: string): void {
    for (const key of kept.keys()) if (key.startsWith(prefix)) kept.delete(key)
}
