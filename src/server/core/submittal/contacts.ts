const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}$/

/** Whether a text is an e-mail address that a notice can go to. */
export function isAddress(text: string): boolean {
    return text.length <= 254 && ADDRESS.test(text)
}

export interface Contacts {
    /** Well-formed addresses in lower case, each once, in the order given. */
    addresses: string[]
    /** Entries that are no addresses, as typed. */
    malformed: string[]
}

/** The contacts of an order: one a line, or separated by commas, semicolons or blanks (N1). */
export function contactsIn(text: string): Contacts {
    const entries = text.split(/[\s,;]/).filter((entry) => entry !== '')
    const addresses = entries.filter(isAddress).map((entry) => entry.toLowerCase())
    return { addresses: [...new Set(addresses)], malformed: entries.filter((entry) => !isAddress(entry)) }
}
