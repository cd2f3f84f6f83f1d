import { NextIteration } from '../signals'
import { type FlowLogic } from './types'

export const skipIterationLogic: FlowLogic = {
    id: '48de1b5837063110ac85cdd734924b15',
    name: 'skipIteration',
    run() {
        throw new NextIteration()
    },
}
