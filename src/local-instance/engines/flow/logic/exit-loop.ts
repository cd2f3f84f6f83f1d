import { ExitLoop } from '../signals'
import { type FlowLogic } from './types'

export const exitLoopLogic: FlowLogic = {
    id: '7444b31c37063110ac85cdd734924bff',
    name: 'exitLoop',
    run() {
        throw new ExitLoop()
    },
}
