import { type Kernel } from '../kernel'
import { type PlatformRecord, type SysId } from '../platform'
import { oncePerInstance, userFormat } from '../time/glide-value'
import { refusing } from './refusing'

/** GlideUser - Scoped of the API reference, of one instance. */
export const createGlideUser = oncePerInstance((platform) => {
    const kernel = platform as Kernel

    class GlideUser {
        readonly #record: PlatformRecord

        constructor(userId: SysId) {
            this.#record = kernel.record('sys_user')
            this.#record.get('sys_id', userId)
        }

        static getUserByID(id: string): GlideUser {
            return new GlideUser(id)
        }

        static getUser(userName: string): GlideUser {
            const record = kernel.record('sys_user')
            return new GlideUser(record.get('user_name', userName) ? record.getUniqueValue() : '')
        }

        exists(): boolean {
            return this.#record.isValidRecord()
        }

        getID(): string {
            return this.#record.getUniqueValue() ?? kernel.session.userId
        }

        getName(): string {
            return this.#text('user_name')
        }

        getDisplayName(): string {
            return this.#text('name')
        }

        getFullName(): string {
            return this.#text('name')
        }

        getFirstName(): string {
            return this.#text('first_name')
        }

        getLastName(): string {
            return this.#text('last_name')
        }

        getEmail(): string {
            return this.#text('email')
        }

        getTitle(): string {
            return this.#text('title')
        }

        getCompanyID(): string {
            return this.#text('company')
        }

        getDepartmentID(): string {
            return this.#text('department')
        }

        getManagerID(): string {
            return this.#text('manager')
        }

        getLocation(): string {
            return this.#text('location')
        }

        getLanguage(): string {
            return userFormat(kernel).language
        }

        getTZ(): string {
            return this.#text('time_zone') || userFormat(kernel).zone
        }

        getDateFormat(): string {
            return userFormat(kernel).date
        }

        getTimeFormat(): string {
            return userFormat(kernel).time
        }

        getDateTimeFormat(): string {
            return `${this.getDateFormat()} ${this.getTimeFormat()}`
        }

        getRecord(): PlatformRecord {
            return this.#record
        }

        hasRole(role: unknown): boolean {
            return this.#asUser(() => kernel.access.hasRole(String(role)))
        }

        hasRoles(): boolean {
            return this.getRoles().length > 0
        }

        getRoles(): string[] {
            return this.#asUser(() => [...kernel.access.roles()])
        }

        getUserRoles(): string[] {
            return this.getRoles()
        }

        getMyGroups(): string[] {
            const membership = kernel.record('sys_user_grmember')
            membership.addQuery('user', this.getID())
            membership.query()
            const groups: string[] = []
            while (membership.next()) groups.push(membership.getValue('group') ?? '')
            return groups
        }

        /** @param group a group's sys_id or its name */
        isMemberOf(group: unknown): boolean {
            const wanted = kernel.record('sys_user_group')
            return wanted.get(String(group)) && this.getMyGroups().includes(wanted.getUniqueValue())
        }

        getPreference(name: string): string | null {
            const preference = this.#preference(name)
            return preference.isNewRecord() ? null : preference.getValue('value')
        }

        savePreference(name: string, value: unknown): void {
            const preference = this.#preference(name)
            preference.setValue('value', value)
            preference.update()
        }

        #preference(name: string): PlatformRecord {
            const preference = kernel.record('sys_user_preference')
            preference.addQuery('user', this.getID())
            preference.addQuery('name', name)
            preference.query()
            if (preference.next()) return preference
            preference.initialize()
            preference.setValue('user', this.getID())
            preference.setValue('name', name)
            return preference
        }

        #text(field: string): string {
            return this.#record.getValue(field) ?? ''
        }

        #asUser<T>(work: () => T): T {
            return this.getID() === kernel.session.userId ? work() : kernel.runAs(this.getID(), work)
        }
    }
    refusing(GlideUser, 'GlideUser')
    return GlideUser
})
