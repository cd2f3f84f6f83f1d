import { useCallback, useState } from 'react'

const PREFIX = 'certificate-center:'

/**
 * State that survives a reload, an expired session and a closed tab: it is kept in this browser only, until it is
 * cleared. A browser that keeps nothing still works, without that comfort.
 */
export function useDraft<T>(name: string, initial: T): readonly [T, (value: T) => void, () => void] {
    const [value, setValue] = useState<T>(() => readDraft(name) ?? initial)
    const change = useCallback(
        (next: T) => {
            setValue(next)
            writeDraft(name, next)
        },
        [name]
    )
    const clear = useCallback(() => {
        setValue(initial)
        writeDraft(name, undefined)
    }, [name, initial])
    return [value, change, clear]
}

export function readDraft<T>(name: string): T | undefined {
    try {
        const text = window.localStorage.getItem(PREFIX + name)
        return text === null ? undefined : (JSON.parse(text) as T)
    } catch {
        return undefined
    }
}

function writeDraft(name: string, value: unknown): void {
    try {
        if (value === undefined) window.localStorage.removeItem(PREFIX + name)
        else window.localStorage.setItem(PREFIX + name, JSON.stringify(value))
    } catch {
        // Storage is full or switched off: the draft lives as long as the page.
    }
}
