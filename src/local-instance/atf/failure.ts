/** What a step found wrong, in the words of the one who reads the test. */
export class StepFailure extends Error {
    constructor(message: string) {
        super(message)
        this.name = 'StepFailure'
    }
}
