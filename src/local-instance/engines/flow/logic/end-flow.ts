import { EndFlow } from '../signals'
import { type FlowLogic } from './types'

/** Ends the flow; in a subflow, the subflow. */
export const endFlowLogic: FlowLogic = {
    id: 'd176605ea76103004f27b0d2187901c7',
    name: 'endFlow',
    run() {
        throw new EndFlow()
    },
}
