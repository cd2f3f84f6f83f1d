export { receivedMail } from './inbound-actions'
export { receiveMail } from './receive'
