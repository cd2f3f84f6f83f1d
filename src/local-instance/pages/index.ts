export { pageRoutes } from './routes'
export { type SignInHint } from './sign-in'
