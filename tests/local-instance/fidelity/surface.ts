/** Which declared methods of each emulated class the local instance has, and which it refuses by name. */
import declared from '../../../src/local-instance/glide/declared-methods.json'
import { RESTResponseV2 } from '../../../src/local-instance/glide/rest/rest-response'
import { type Instance } from '../../../src/local-instance/instance'

export type ClassName = keyof typeof declared
type Constructor = new (argument?: string) => object

export interface Surface {
    readonly emulated: readonly string[]
    readonly refused: readonly string[]
}

export function surfaceOf(instance: Instance): Record<ClassName, Surface> {
    const objects = objectsOf(instance)
    const entries = Object.entries(declared).map(([name, methods]) => {
        const object = objects[name as ClassName]
        const isRefused = (method: string) => memberOf(object, method).name === 'refused'
        return [
            name,
            { emulated: methods.filter((method) => !isRefused(method)), refused: methods.filter(isRefused) },
        ] as const
    })
    return Object.fromEntries(entries) as unknown as Record<ClassName, Surface>
}

/** A method of the object, or a static one of its class. */
function memberOf(object: object, method: string): { readonly name: string } {
    const member: unknown = Reflect.get(object, method) ?? Reflect.get(object.constructor, method)
    if (typeof member !== 'function') throw new Error(`${method} is declared and missing`)
    return member
}

function objectsOf(instance: Instance): Record<ClassName, object> {
    const glide = instance.glide('global')
    const made = (name: string, argument?: string): object => new (glide[name] as Constructor)(argument)
    const record = instance.record('incident')
    record.initialize()
    const element = record.getElement('number') as unknown as { getED(): object }
    const gs = glide['gs'] as { getUser(): object; getSession(): object }
    return {
        CartJS: new (glide['sn_sc'] as { CartJS: new () => object }).CartJS(),
        gs,
        GlideAggregate: made('GlideAggregate', 'incident'),
        GlideDate: made('GlideDate'),
        GlideDateTime: made('GlideDateTime'),
        GlideDigest: made('GlideDigest'),
        GlideDuration: made('GlideDuration'),
        GlideElement: element,
        GlideElementDescriptor: element.getED(),
        GlideQueryCondition: record.addQuery('number', 'x') as object,
        GlideRecord: made('GlideRecord', 'incident'),
        GlideSchedule: made('GlideSchedule'),
        GlideSecureRandomUtil: glide['GlideSecureRandomUtil'] as object,
        GlideSession: gs.getSession(),
        GlideStringUtil: glide['GlideStringUtil'] as object,
        GlideSysAttachment: made('GlideSysAttachment'),
        GlideTime: made('GlideTime'),
        GlideUser: gs.getUser(),
        RESTMessageV2: new (glide['sn_ws'] as { RESTMessageV2: Constructor }).RESTMessageV2(),
        RESTResponseV2: new RESTResponseV2({ error: '' }, '', null),
    }
}
