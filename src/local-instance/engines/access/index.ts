export { createAccessControl } from './access'
