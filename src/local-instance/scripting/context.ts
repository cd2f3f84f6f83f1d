import vm from 'node:vm'
import { type Clock } from '../platform'

/** Globals of the engine that the platform does not have (SDK guide on JavaScript compatibility). */
const ABSENT = ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Reflect']

/**
 * A realm for the scripts of one scope, with the instance's time.
 *
 * It keeps names apart and is no security boundary: what runs here is the developer's own code.
 */
export function createContext(name: string, clock: Clock): vm.Context {
    const context = vm.createContext({}, { name, codeGeneration: { strings: false, wasm: false } })
    const prepare = vm.runInContext(`(${prepareRealm.toString()})`, context) as typeof prepareRealm
    prepare(() => clock.now(), ABSENT)
    return context
}

/**
 * Runs inside the new realm: takes away what the platform lacks, lets `Date` tell the instance's time, and lets
 * `instanceof` recognise errors and arrays that the platform's own objects hand over from outside.
 */
function prepareRealm(now: () => number, absent: readonly string[]): void {
    const realm = globalThis as unknown as Record<string, unknown>
    for (const name of absent) delete realm[name]
    const RealDate = Date
    realm['Date'] = new Proxy(RealDate, {
        construct: (target, parameters: [], newTarget) => {
            const made = parameters.length > 0 ? new target(...parameters) : new target(now())
            return newTarget === realm['Date'] ? made : Object.setPrototypeOf(made, newTarget.prototype)
        },
        apply: (target) => new target(now()).toString(),
        get: (target, key) => (key === 'now' ? now : (target as unknown as Record<string | symbol, unknown>)[key]),
    })
    RealDate.prototype.constructor = realm['Date'] as DateConstructor
    const ordinary = Function.prototype[Symbol.hasInstance]
    const recognise = (builtIn: object, test: (value: unknown) => boolean): void => {
        Object.defineProperty(builtIn, Symbol.hasInstance, {
            value(this: unknown, value: unknown): boolean {
                return ordinary.call(this as never, value) || (this === builtIn && test(value))
            },
        })
    }
    recognise(Error, (value) => Object.prototype.toString.call(value) === '[object Error]')
    recognise(Array, (value) => Array.isArray(value))
}
