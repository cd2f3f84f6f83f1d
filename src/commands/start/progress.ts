/** Prints each step of a longer command with the time it took. */
export class Progress {
    constructor(private readonly print: (text: string) => void) {}

    /** Runs one step; its answer, when it is text, is shown behind the step's name. */
    async step<T>(name: string, work: () => T | Promise<T>, describe: (result: T) => string = () => ''): Promise<T> {
        const start = performance.now()
        const result = await work()
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        this.print(`${`${seconds} s`.padStart(7)}  ${name}${describe(result)}`)
        return result
    }
}
