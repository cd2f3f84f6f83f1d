/** What the six conditions of a definition say of a task (platform-spec 3.5). An empty one never matches, but for start. */
import { type Platform, type PlatformRecord } from '../../platform'
import { type SlaDefinition } from './definition'

export interface Conditions {
    attaches(): boolean
    completes(): boolean
    resets(): boolean
    cancels(): boolean
    pauses(): boolean
    resumes(): boolean
}

export function conditionsOn(
    platform: Platform,
    definition: SlaDefinition,
    task: PlatformRecord,
    previous: PlatformRecord | null
): Conditions {
    const match = (condition: string) => condition !== '' && platform.matches(task, condition, previous)
    const starts = () => definition.start === '' || match(definition.start)
    const cancelled = () => definition.whenToCancel === 'on_condition' && match(definition.cancel)
    /** Pauses do not go together with a relative duration. */
    const pauses = () => definition.duration !== null && match(definition.pause)
    return {
        attaches: () => starts() && !match(definition.stop) && !cancelled(),
        completes: () => match(definition.stop),
        resets: () => match(definition.reset) && starts(),
        cancels: () => (definition.whenToCancel === 'no_match' ? !starts() : cancelled()),
        pauses,
        resumes: () => (definition.whenToResume === 'no_match' ? !pauses() : match(definition.resume)),
    }
}
