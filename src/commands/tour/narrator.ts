/** Tells the story line by line and keeps what went wrong. */
export class Narrator {
    private checks = 0
    private readonly failures: string[] = []
    private day = ''

    constructor(
        private readonly print: (line: string) => void,
        /** The present moment at the instance, in milliseconds since the epoch. */
        private readonly now: () => number
    ) {}

    chapter(title: string): void {
        this.print(`\n${title}\n${'-'.repeat(title.length)}`)
        this.day = ''
    }

    /** Someone does something: "fulfiller gives the task the issued certificate". */
    does(who: string, what: string): void {
        this.stamp()
        this.print(`   ${who} ${what}`)
    }

    /** What the system answered. */
    answers(text: string): void {
        for (const line of text.split('\n').filter((part) => part.trim() !== '')) this.print(`      > ${line}`)
    }

    /** States what has to hold at this point of the story; one that does not is told at once and fails the tour. */
    check(statement: string, holds: boolean, found?: unknown): void {
        this.checks++
        this.print(`      ${holds ? '✓' : '✗'} ${statement}`)
        if (holds) return
        const detail = found === undefined ? '' : `: ${typeof found === 'string' ? found : JSON.stringify(found)}`
        this.print(`        found${detail}`)
        this.failures.push(statement)
    }

    /** @returns whether every step did what the story says. */
    summary(seconds: number): boolean {
        const failed = this.failures.length
        this.print(`\n${this.checks - failed} of ${this.checks} statements hold, told in ${seconds.toFixed(1)} s.`)
        for (const failure of this.failures) this.print(`  ✗ ${failure}`)
        return failed === 0
    }

    private stamp(): void {
        const day = pacific(this.now())
        if (day === this.day) return
        this.day = day
        this.print(`\n${day} in Sacramento`)
    }
}

const PACIFIC = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
})

/** A moment as people in Sacramento say it: `Friday, November 20, 2026, 09:00`. */
export function pacific(ms: number): string {
    return PACIFIC.format(ms).replace(' at ', ', ')
}
