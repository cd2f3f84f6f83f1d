/** How people write a password down: its name, then the thing itself. */
const TOLD =
    /\b(?:pass(?:word|wort|phrase|code)|pwd)\b["']?\s{0,3}(?:is|was|ist|:|=|->)\s{0,3}["'“‘(]?([^\s"'”’)]{6,200})/gi
const TRAILING = /[.,;:]+$/

/**
 * Whether a text tells a password (A3): a word behind "password is" or "password:" with letters and digits or signs. Words such
 * as "the password is expired" tell none. No check finds every password: it stops the usual way of writing one down.
 */
export function tellsPassword(text: string): boolean {
    return [...text.matchAll(TOLD)].some((match) => looksMade(match[1].replace(TRAILING, '')))
}

function looksMade(word: string): boolean {
    return word.length >= 6 && /[A-Za-z]/.test(word) && /[0-9!@#$%^&*+=~?]/.test(word) && !/^https?:/i.test(word)
}

/** What those read who wrote one. */
export const PASSWORD_TOLD =
    'There is a password in it, and it was not kept. Nobody at CDT needs it: change it, and never write a password into a form, a note or a mail.'

/** What stands where a password was written. */
export const REMOVED_PASSWORD_NOTE = '[A password was written here and has been removed.]'
