export { createApi } from './app'
