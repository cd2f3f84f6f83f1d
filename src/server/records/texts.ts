import { type GlideRecord } from '@servicenow/glide'

export interface FieldText {
    field: string
    label: string
    text: string
}

/** No private key, and no recognizable part of one, is shorter. */
const SHORTEST = 16

/** The texts that a record holds or, of journal fields, is about to hold; short ones left out. */
export function textsOf(record: GlideRecord, shortest = SHORTEST): FieldText[] {
    return record.getElements().flatMap((element) => {
        const text = String(element)
        return text.length < shortest ? [] : [{ field: element.getName(), label: element.getLabel(), text }]
    })
}
