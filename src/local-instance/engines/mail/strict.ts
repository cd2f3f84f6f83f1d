import { UnsupportedError } from '../../errors'

/** An object whose unknown members are refused by name. */
export function strict(name: string, members: Readonly<Record<string, unknown>>): object {
    return new Proxy(members, {
        get(target, key) {
            if (typeof key === 'symbol' || key in target) return target[String(key)]
            throw new UnsupportedError(`${name}.${key}`)
        },
    })
}
