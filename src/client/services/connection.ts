/** Whether the instance can be reached and still knows the person, as the last request found. */
export type Connection = 'fine' | 'offline' | 'session'

let current: Connection = 'fine'
const listeners = new Set<() => void>()

export function connection(): Connection {
    return current
}

export function noteConnection(state: Connection): void {
    if (state === current) return
    current = state
    for (const listener of listeners) listener()
}

export function onConnection(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
}
