import { UnsupportedError } from '../../errors'
import { MATCHERS } from './matchers'

type Chain = Record<string, unknown>

/** `expect(actual)`: a method for each matcher, the same negated under `not`; an unknown matcher is refused by name. */
export function expectation(actual: unknown, failed: (message: string) => void): Chain {
    return refusingUnknown({ ...chain(actual, failed, false), not: refusingUnknown(chain(actual, failed, true)) })
}

function chain(actual: unknown, failed: (message: string) => void, negated: boolean): Chain {
    const methods: Chain = {}
    for (const [name, matches] of Object.entries(MATCHERS)) {
        methods[name] = (...args: unknown[]) => {
            if (matches(actual, ...args) !== negated) return
            failed(`expected ${shown(actual)} ${negated ? 'not ' : ''}${name} ${args.map(shown).join(', ')}`.trim())
        }
    }
    return methods
}

function refusingUnknown(methods: Chain): Chain {
    return new Proxy(methods, {
        get(target, key) {
            if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown
            throw new UnsupportedError(`Jasmine: the matcher ${key}`)
        },
    })
}

function shown(value: unknown): string {
    if (typeof value === 'function') return 'the function'
    return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value))
}
