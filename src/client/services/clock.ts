/**
 * The one clock of the page: the instance's time when the page was made, and what has passed since by a clock that
 * nobody can set. A laptop's own date may be wrong, and deadlines must not be.
 */
const openedAt = performance.now()

export function now(): number {
    return Number(window.CENTER.now) + Math.round(performance.now() - openedAt)
}
