import { UnsupportedError } from '../../../errors'

/** Comparisons of texts that the REST asserts offer; `value` is null when there is nothing to compare. */
export function compareTexts(operation: string, value: string | null, wanted: string): boolean {
    switch (operation) {
        case 'exists':
            return value !== null && value !== ''
        case 'equals':
            return value === wanted
        case 'not_equals':
            return value !== wanted
        case 'contains':
            return value?.includes(wanted) ?? false
        case 'does_not_contain':
            return !value?.includes(wanted)
        default:
            throw new UnsupportedError(`The comparison "${operation}" of texts`)
    }
}

export function compareNumbers(operation: string, value: number, wanted: number): boolean {
    switch (operation) {
        case 'equals':
            return value === wanted
        case 'not_equals':
            return value !== wanted
        case 'less_than':
            return value < wanted
        case 'greater_than':
            return value > wanted
        case 'less_than_equals':
            return value <= wanted
        case 'greater_than_equals':
            return value >= wanted
        default:
            throw new UnsupportedError(`The comparison "${operation}" of numbers`)
    }
}
