import { StepFailure } from './failure'

/**
 * Fields of a template value (`a=b^c=d^EQ`); a `^` inside a value is written `^^`. It is read before the outputs of
 * earlier steps are filled in, so that no output can set another field.
 */
export function parseTemplate(template: string): { field: string; value: string }[] {
    return template
        .split(/(?<!\^)\^(?!\^)/)
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part) => {
            const separator = part.indexOf('=')
            if (separator < 1) throw new StepFailure(`"${part}" sets no field`)
            return { field: part.slice(0, separator), value: part.slice(separator + 1).replaceAll('^^', '^') }
        })
}
