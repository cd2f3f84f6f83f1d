import { type Kernel } from '../kernel'
import { oncePerInstance, userFormat } from '../time/glide-value'
import { newSysId } from '../ids'
import { createGlideUser } from './glide-user'
import { refusing } from './refusing'

const CLIENT_DATA = 'client data'

type Scratchpad = Record<string, unknown>

/** GlideSession - Scoped of the API reference: the running session. */
export const createGlideSession = oncePerInstance((platform) => {
    const kernel = platform as Kernel
    const ids = new WeakMap<object, string>()

    class GlideSession {
        getUser(): object {
            return new (createGlideUser(kernel))(kernel.session.userId)
        }

        getUserName(): string {
            return kernel.session.userName
        }

        getFullName(): string {
            return new (createGlideUser(kernel))(kernel.session.userId).getFullName()
        }

        getSessionID(): string {
            const known = ids.get(kernel.session)
            if (known) return known
            const id = newSysId()
            ids.set(kernel.session, id)
            return id
        }

        getLanguage(): string {
            return userFormat(kernel).language
        }

        getTimeZoneName(): string {
            return userFormat(kernel).zone
        }

        getRoles(): string {
            return kernel.access.roles().join(',')
        }

        hasRole(roles: string): boolean {
            return String(roles)
                .split(',')
                .some((role) => kernel.access.hasRole(role.trim()))
        }

        isInteractive(): boolean {
            return kernel.session.interactive
        }

        isLoggedIn(): boolean {
            return kernel.session.userName !== 'guest'
        }

        isImpersonating(): boolean {
            return false
        }

        putClientData(name: string, value: unknown): void {
            this.#clientData()[name] = String(value)
        }

        getClientData(name: string): string | null {
            return (this.#clientData()[name] as string | undefined) ?? null
        }

        clearClientData(name: string): void {
            delete this.#clientData()[name]
        }

        #clientData(): Scratchpad {
            const { scratchpad } = kernel.session
            return (scratchpad[CLIENT_DATA] ??= {}) as Scratchpad
        }
    }
    refusing(GlideSession, 'GlideSession')
    return new GlideSession()
})
