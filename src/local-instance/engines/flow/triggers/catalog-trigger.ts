import { type Platform, type PlatformRecord, type SysId } from '../../../platform'
import { toGlide } from '../../../time/format'
import { type FlowEngineCore } from '../engine'
import { refOf, textOf } from '../values'

export const CATALOG_TRIGGER = 'service_catalog'

/** Starts the flow of a requested item's catalog item; null when it has none that may run. */
export function fireCatalogTrigger(platform: Platform, engine: FlowEngineCore, ritm: PlatformRecord): SysId | null {
    const item = platform.record('sc_cat_item')
    if (!item.get(ritm.getValue('cat_item') ?? '')) return null
    const flowId = item.getValue('flow_designer_flow')
    const trigger = flowId ? engine.library.get(flowId)?.trigger : null
    if (!flowId || trigger?.type !== CATALOG_TRIGGER) return null
    const subject = refOf(ritm)
    const now = toGlide(platform.clock.now())
    const context = engine.start(flowId, {
        trigger: { request_item: subject, table_name: subject.table, run_start_time: now, run_start_date_time: now },
        subject,
        foreground: textOf(trigger.inputs.get('run_flow_in')?.value) === 'foreground',
    })
    if (!context) platform.log.warn('flow', `The flow of the catalog item '${item.getValue('name')}' is not activated`)
    return context
}
