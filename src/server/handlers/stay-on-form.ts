import { type GlideRecord } from '@servicenow/glide'

/**
 * After a button: the person stays on the record's form.
 *
 * @param action the platform's `action` of a button's script
 */
export function stayOnForm(current: GlideRecord, action: unknown): void {
    const navigation = action as { setRedirectURL(to: GlideRecord): void }
    navigation.setRedirectURL(current)
}
