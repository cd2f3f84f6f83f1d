export { runInboundActions } from './inbound-actions'
export { receiveMail } from './receive'
