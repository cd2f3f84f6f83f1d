import { UnsupportedError } from '../errors'
import declared from './declared-methods.json'

type DeclaredClass = keyof typeof declared

/**
 * Completes a class with the methods that the platform declares and the local instance does not emulate: each throws
 * by name. `target` is a class, whose prototype is completed, or an object with the methods themselves.
 */
export function refusing(target: object, name: DeclaredClass): void {
    const holder: object = typeof target === 'function' ? (target as { prototype: object }).prototype : target
    for (const method of declared[name]) {
        if (method in holder || method in target) continue
        Object.defineProperty(holder, method, { configurable: true, value: refusal(`${name}.${method}`) })
    }
}

/** A function that does nothing but say that this feature is not emulated; by its name tests tell it from the others. */
export function refusal(feature: string): () => never {
    return function refused() {
        throw new UnsupportedError(feature)
    }
}
