import types from './step-configurations.json'

/** A step configuration of the platform (`sys_atf_step_config`) with its input variables. */
export interface StepTypeSpec {
    readonly id: string
    readonly name: string
    readonly inputs: readonly { readonly id: string; readonly name: string; readonly default?: string }[]
}

const BY_ID = new Map((types as readonly StepTypeSpec[]).map((type) => [type.id, type]))

/** The configuration that a step names; undefined for one that the SDK does not know, a custom one for example. */
export function stepTypeOf(configId: string): StepTypeSpec | undefined {
    return BY_ID.get(configId)
}
