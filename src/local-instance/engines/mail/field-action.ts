import { UnsupportedError } from '../../errors'
import { type Platform, type PlatformRecord } from '../../platform'

/** What the platform's own dynamic values of a field action stand for (SDK guide, inbound email actions). */
const DYNAMIC: Readonly<Record<string, (mail: PlatformRecord) => string | null>> = {
    b637bd21ef3221002841f7f775c0fbb6: (mail) => mail.getValue('subject'),
    '367bf121ef3221002841f7f775c0fbe2': (mail) => mail.getValue('body_text'),
    e009a97bef3221002841f7f775c0fb16: (mail) => mail.getValue('recipients'),
    '2fd8e97bef3221002841f7f775c0fbc1': (mail) => mail.getValue('user_id'),
    d27bf240ef0321002841f7f775c0fbeb: (mail) => ofSender(mail, 'company'),
    '6d418b40ef0321002841f7f775c0fb46': (mail) => ofSender(mail, 'location'),
    fa128b40ef0321002841f7f775c0fbe6: (mail) => ofSender(mail, 'preferred_language'),
}

function ofSender(mail: PlatformRecord, field: string): string | null {
    return mail.getElement(`user_id.${field}`)?.getValue() ?? null
}

/** Sets the fields that a field action names: `field=value` or `fieldDYNAMIC<id>`, separated by `^`. */
export function applyFieldAction(
    platform: Platform,
    template: string,
    current: PlatformRecord,
    mail: PlatformRecord
): void {
    for (const part of template.split('^')) {
        if (part === '' || part === 'EQ') continue
        const [, field = '', sign, value = ''] = /^([a-z0-9_]+?)(=|DYNAMIC)([\s\S]*)$/.exec(part) ?? []
        if (!sign) throw new UnsupportedError(`The field action '${part}'`)
        if (!current.isValidField(field)) {
            platform.log.error('mail', `${current.getTableName()} has no field "${field}": the value is dropped`)
        } else current.setValue(field, sign === '=' ? value : dynamicValue(value, mail))
    }
}

function dynamicValue(ids: string, mail: PlatformRecord): string {
    return ids
        .split(',')
        .map((id) => {
            const value = DYNAMIC[id]
            if (!value) throw new UnsupportedError(`The dynamic value ${id} in a field action`)
            return value(mail) ?? ''
        })
        .join(',')
}
