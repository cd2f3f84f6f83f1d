import { ExitLoop, NextIteration } from '../signals'
import { textOf, type FlowValue } from '../values'
import { type FlowLogic } from './types'

export const forEachLogic: FlowLogic = {
    id: '098e1dc5c3e232002841b63b12d3ae33',
    name: 'forEach',
    run(step) {
        const items = step.once('items', () => listOf(step.value('items')))
        const { frame, node } = step
        for (const [index, item] of items.entries()) {
            const loop = `${frame.loop}#${index}`
            try {
                step.enter({ ...frame, loop, items: new Map([...frame.items, [node.uiId, item]]) })
            } catch (thrown) {
                if (thrown instanceof ExitLoop) return
                if (!(thrown instanceof NextIteration)) throw thrown
            }
        }
    },
}

function listOf(value: FlowValue): FlowValue[] {
    if (Array.isArray(value)) return value
    return textOf(value).split(',').filter(Boolean)
}
