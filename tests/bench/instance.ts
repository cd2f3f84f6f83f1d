import path from 'node:path'
import { createInstance, type Instance } from '../../src/local-instance/instance'
import { fromGlide } from '../../src/local-instance/time/format'

/** A local instance with the built package at a frozen time. */
export function bootInstance(utc: string): Instance {
    const instance = createInstance({ now: fromGlide(utc) })
    instance.installPackage(path.resolve(__dirname, '../../dist/app'), { demo: true })
    return instance
}
