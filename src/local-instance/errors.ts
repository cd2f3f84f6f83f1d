/** A documented platform feature that the local instance does not emulate. Never replaced by a plausible default. */
export class UnsupportedError extends Error {
    constructor(readonly feature: string) {
        super(`${feature} is not emulated by the local instance`)
        this.name = 'UnsupportedError'
    }
}

/** A package that is refused as a whole: nothing of it is installed. */
export class PackageError extends Error {
    constructor(readonly problems: readonly string[]) {
        super(`The package is refused:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
        this.name = 'PackageError'
    }
}

/** The database cannot be opened or is damaged. */
export class StoreError extends Error {
    constructor(message: string) {
        super(message)
        this.name = 'StoreError'
    }
}

/** The text of whatever was thrown, also by code of another script context, whose errors are no `Error` here. */
export function messageOf(thrown: unknown): string {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message)
    return String(thrown)
}
