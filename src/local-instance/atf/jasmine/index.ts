import { messageOf, UnsupportedError } from '../../errors'
import { expectation } from './expectation'

type Work = () => unknown

interface Suite {
    readonly name: string
    readonly parent: Suite | null
    readonly before: Work[]
    readonly after: Work[]
    readonly beforeAll: Work[]
    readonly afterAll: Work[]
    readonly children: (Suite | Spec)[]
}
interface Spec {
    readonly name: string
    readonly work: Work
}

/** The part of Jasmine 3.1 that synchronous server scripts use: suites, set-up, expectations. The rest is refused by name. */
export class Jasmine {
    private readonly root = suite('', null)
    private current = this.root
    private readonly found: string[] = []
    private executed = false

    /** What the script sees as globals. */
    globals(): Record<string, unknown> {
        const refuse = (name: string) => () => {
            throw new UnsupportedError(`Jasmine: ${name}`)
        }
        return {
            describe: (name: unknown, body: Work) => this.describe(String(name), body),
            it: (name: unknown, work: Work) => this.current.children.push({ name: String(name), work }),
            beforeEach: (work: Work) => this.current.before.push(work),
            afterEach: (work: Work) => this.current.after.push(work),
            beforeAll: (work: Work) => this.current.beforeAll.push(work),
            afterAll: (work: Work) => this.current.afterAll.push(work),
            expect: (actual: unknown) => expectation(actual, (message) => this.found.push(this.labelled(message))),
            fail: (message: unknown) => this.found.push(this.labelled(messageOf(message))),
            jasmine: { getEnv: () => ({ execute: () => this.execute() }) },
            ...Object.fromEntries(
                ['xdescribe', 'fdescribe', 'xit', 'fit', 'spyOn', 'pending'].map((name) => [name, refuse(name)])
            ),
        }
    }

    /** Expectations that did not hold, with the names of their suites and specs. */
    failures(): readonly string[] {
        return this.found
    }

    /** Whether specs were described that nothing ran. */
    get forgotten(): boolean {
        return !this.executed && this.root.children.length > 0
    }

    private running = ''

    private describe(name: string, body: Work): void {
        const outer = this.current
        const inner = suite(name, outer)
        outer.children.push(inner)
        this.current = inner
        try {
            body()
        } finally {
            this.current = outer
        }
    }

    private execute(): void {
        this.executed = true
        if (this.root.children.length === 0) throw new Error('jasmine.getEnv().execute() found no test')
        this.runSuite(this.root, [])
    }

    private runSuite(part: Suite, names: readonly string[]): void {
        const path = part.name ? [...names, part.name] : names
        this.guarded(path.join(' '), part.beforeAll)
        for (const child of part.children) {
            if ('children' in child) this.runSuite(child, path)
            else this.runSpec(part, child, [...path, child.name].join(' '))
        }
        this.guarded(path.join(' '), part.afterAll)
    }

    private runSpec(part: Suite, spec: Spec, label: string): void {
        const suites: Suite[] = []
        for (let at: Suite | null = part; at; at = at.parent) suites.unshift(at)
        this.guarded(label, [...suites.flatMap(({ before }) => before), spec.work])
        this.guarded(
            label,
            [...suites].reverse().flatMap(({ after }) => after)
        )
    }

    /** What one piece throws ends its row and is a failure of the spec. */
    private guarded(label: string, row: readonly Work[]): void {
        this.running = label
        try {
            for (const work of row) {
                const answer = work()
                if (typeof answer === 'object' && answer !== null && 'then' in answer)
                    throw new UnsupportedError('Jasmine: asynchronous tests')
            }
        } catch (error) {
            this.found.push(this.labelled(messageOf(error)))
        }
    }

    private labelled(message: string): string {
        return this.running ? `${this.running}: ${message}` : message
    }
}

function suite(name: string, parent: Suite | null): Suite {
    return { name, parent, before: [], after: [], beforeAll: [], afterAll: [], children: [] }
}
