/** The object that a JSON text holds; null where it holds none. */
export function jsonObject(text: string): Record<string, unknown> | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
    } catch {
        return null
    }
}
