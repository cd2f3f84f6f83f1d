import { type Hono } from 'hono'

export const ORIGIN = 'http://bench.test'

/** Someone who asks the API without a port; the password of every demo user is the user name. */
export function asking(api: Hono, userName: string): (path: string, init?: RequestInit) => Promise<string> {
    const authorization = `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}`
    return async (path, init = {}) => {
        const headers = { authorization, ...(init.headers as Record<string, string> | undefined) }
        const answer = await api.fetch(new Request(`${ORIGIN}${path}`, { ...init, headers }))
        const text = await answer.text()
        if (!answer.ok) throw new Error(`${answer.status} ${text}`)
        return text
    }
}
