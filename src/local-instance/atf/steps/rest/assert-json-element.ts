import { type Json } from '../../../platform'
import { type StepType } from '../../step'
import { compareTexts } from './compare'
import { jsonOf } from './json'

/** The element lies at a path such as `/result/short_description`; a number names the entry of a list, from 0. */
export const assertJsonElement: StepType = {
    name: 'Assert JSON Response Payload Element',
    readsResponse: true,
    run(step) {
        const path = step.required('element_name')
        const operation = step.text('response_operation')
        const value = textOf(elementAt(jsonOf(step), path))
        if (!compareTexts(operation, value, step.text('element_value')))
            step.fail(
                `${path} is ${value === null ? 'not there' : `"${value}"`}: ${operation} "${step.text('element_value')}" does not hold`
            )
    },
}

function elementAt(json: Json, path: string): Json | undefined {
    return path
        .split('/')
        .filter(Boolean)
        .reduce<Json | undefined>((value, key) => {
            if (typeof value !== 'object' || value === null) return undefined
            return Array.isArray(value) ? value[Number(key)] : value[key]
        }, json)
}

function textOf(value: Json | undefined): string | null {
    if (value === undefined || value === null) return null
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
