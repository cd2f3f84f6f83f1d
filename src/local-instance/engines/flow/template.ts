import { StepError } from './signals'

/** `a=b^c=d^EQ` of a template value, before its pills are filled, so that no filled-in text can add a field. */
export function parseTemplate(template: string): { field: string; value: string }[] {
    return template
        .split('^')
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part) => {
            const match = /^([a-z0-9_.]+)=([\s\S]*)$/.exec(part)
            if (!match) throw new StepError(`'${part}' is no assignment in the template '${template}'`)
            return { field: match[1] ?? '', value: match[2] ?? '' }
        })
}
