/** The service's options beyond certificates, by the names their flows pass on (R1). */
export const OPTION = {
    delegatedAdmin: 'delegated_admin',
    notifications: 'notifications',
    passwordReset: 'password_reset',
    inquiry: 'inquiry',
} as const
export type Option = (typeof OPTION)[keyof typeof OPTION]

export function optionNamed(text: string): Option | null {
    return Object.values(OPTION).find((option) => option === text) ?? null
}

/** What a person filled in, exactly as typed; a variable that an item does not have is empty. */
export type OptionOrder = Readonly<Record<OptionVariable, string>>

/** Every variable of these items, by the name the forms give it. */
export const OPTION_VARIABLES = [
    'department',
    'change',
    'holder',
    'user',
    'shared_mailbox',
    'domains',
    'training',
    'administrator',
    'successor',
    'leave_nobody',
    'scope',
    'certificate',
    'addresses',
    'suspended_until',
    'kind',
    'domain_name',
    'domain_kind',
    'dcv_method',
    'session_wish',
    'issue_area',
    'product',
    'question',
    'reason',
    'expedite',
    'accept_fee',
    'expedite_reason',
] as const
export type OptionVariable = (typeof OPTION_VARIABLES)[number]

/** The order that a record of texts holds: what is not given is empty, and blanks around a text do not count. */
export function optionOrder(values: Readonly<Record<string, unknown>>): OptionOrder {
    const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
    return Object.fromEntries(OPTION_VARIABLES.map((name) => [name, text(values[name])])) as OptionOrder
}

export function isTicked(value: string): boolean {
    return value === 'true' || value === '1' || value === 'Yes'
}
