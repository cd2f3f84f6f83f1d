import { randomBytes, randomInt } from 'node:crypto'
import { UnsupportedError } from '../errors'
import { type Kernel } from '../kernel'
import { createCartJS } from './cart-js'
import { createGlideDate } from './glide-date'
import { createGlideDateTime } from './glide-date-time'
import { GlideAggregate } from './glide-aggregate'
import { GlideDigest } from './glide-digest'
import { createGlideDuration } from './glide-duration'
import { GlideElement } from './glide-element'
import { GlideRecord } from './glide-record'
import { GlideRecordSecure } from './glide-record-secure'
import { createGlideSchedule } from './glide-schedule'
import { createGlideSession } from './glide-session'
import { GlideStringUtil } from './glide-string-util'
import { createGlideSysAttachment } from './glide-sys-attachment'
import { createGlideTime } from './glide-time'
import { createGlideUser } from './glide-user'
import { createGlideSystem } from './gs'
import { refusing } from './refusing'
import { createRestMessage } from './rest/rest-message'
import { SERVICE_ERRORS } from './service-errors'

/** What the scripts of a scope see of the platform: its classes and namespaces by name. */
export function createGlide(kernel: Kernel, scope: string): Readonly<Record<string, unknown>> {
    return {
        gs: createGlideSystem(kernel, scope),
        GlideRecord: bound(kernel, GlideRecord),
        GlideRecordSecure: bound(kernel, GlideRecordSecure),
        GlideAggregate: bound(kernel, GlideAggregate),
        GlideElement,
        GlideDateTime: createGlideDateTime(kernel),
        GlideDate: createGlideDate(kernel),
        GlideTime: createGlideTime(kernel),
        GlideDuration: createGlideDuration(kernel),
        GlideSchedule: createGlideSchedule(kernel),
        GlideUser: createGlideUser(kernel),
        GlideSession: { get: () => createGlideSession(kernel) },
        GlideSysAttachment: createGlideSysAttachment(kernel),
        GlideDigest,
        GlideStringUtil,
        GlideSecureRandomUtil: secureRandom(),
        sn_sc: { CartJS: createCartJS(kernel) },
        sn_ws_err: SERVICE_ERRORS,
        sn_ws: { RESTMessageV2: createRestMessage(kernel), SOAPMessageV2: unsupported('sn_ws.SOAPMessageV2') },
    }
}

/** A record class as scripts construct it, with the table alone; objects that engines made are instances of it too. */
function bound<T extends GlideRecord | GlideAggregate>(
    kernel: Kernel,
    recordClass: new (kernel: Kernel, table: string) => T
): new (table: string) => T {
    return new Proxy(recordClass, {
        construct: (target, [table]: [unknown]) => new target(kernel, String(table)),
    }) as unknown as new (table: string) => T
}

function unsupported(name: string): new () => object {
    return class {
        constructor() {
            throw new UnsupportedError(name)
        }
    }
}

function secureRandom(): object {
    const util = {
        getSecureRandomInt: () => randomInt(-(2 ** 31), 2 ** 31),
        getSecureRandomIntBound: (bound: number) => randomInt(bound),
        getSecureRandomString: (length: number) => randomBytes(length).toString('base64url').slice(0, length),
    }
    refusing(util, 'GlideSecureRandomUtil')
    return util
}
