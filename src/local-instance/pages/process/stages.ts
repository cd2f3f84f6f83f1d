import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'

interface Stage {
    readonly value: string
    readonly label: string
}

/** Label of the stage a requested item is in, as its flow names it (sys_hub_flow_stage). */
export function stageLabel(instance: Instance, item: PlatformRecord): string {
    const value = item.getValue('stage') ?? ''
    return (
        stagesOf(instance, item).find((stage) => stage.value === value)?.label ??
        readable(item.getDisplayValue('stage'))
    )
}

/** A stage that no flow names, such as `waiting_for_approval`, in words. */
function readable(value: string): string {
    return value.replace(/_/g, ' ').replace(/^./, (letter) => letter.toUpperCase())
}

/** The stages of the item's flow in a row, with the one it is in marked. Nothing once the item is closed. */
export function stageSteps(instance: Instance, item: PlatformRecord): Html {
    const stages = stagesOf(instance, item)
    const at = stages.findIndex(({ value }) => value === item.getValue('stage'))
    if (at < 0 || item.getValue('active') !== '1') return html``
    return html`<ol class="stages" aria-label="Stages">
        ${stages.map(
            ({ label }, index) =>
                html`<li ${index === at ? html`aria-current="step"` : index < at ? html`class="done"` : ''}>
                    ${label}
                </li>`
        )}
    </ol>`
}

function stagesOf(instance: Instance, item: PlatformRecord): Stage[] {
    const catalogItem = instance.record('sc_cat_item')
    if (!catalogItem.get('sys_id', item.getValue('cat_item') ?? '')) return []
    const flow = catalogItem.getValue('flow_designer_flow')
    if (!flow || !instance.dictionary.table('sys_hub_flow_stage')) return []
    const stage = instance.record('sys_hub_flow_stage')
    stage.addQuery('flow', flow)
    stage.query()
    const stages: (Stage & { order: number })[] = []
    while (stage.next()) {
        const value = stage.getValue('value') ?? ''
        const order = Number((stage.getValue('component_indexes') ?? '').split(',')[0])
        stages.push({ value, label: stage.getValue('label') || value, order })
    }
    return stages.sort((a, b) => a.order - b.order)
}
