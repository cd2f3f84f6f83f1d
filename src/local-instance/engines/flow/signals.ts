/**
 * How a step leaves the straight line. They are thrown because they cross every block between the step and the logic
 * that minds them; none of them is an error.
 */
export class Suspend {}
export class EndFlow {}
export class ExitLoop {}
export class NextIteration {}

/** A step that failed. Ends the flow in ERROR unless a try block stands around it. */
export class StepError extends Error {
    constructor(message: string) {
        super(message)
        this.name = 'StepError'
    }
}

export function isSignal(thrown: unknown): boolean {
    return (
        thrown instanceof Suspend ||
        thrown instanceof EndFlow ||
        thrown instanceof ExitLoop ||
        thrown instanceof NextIteration
    )
}
