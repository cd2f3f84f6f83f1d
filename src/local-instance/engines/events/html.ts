const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe to stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? character)
}

/** Text of people as HTML: escaped, lines kept. */
export function textToHtml(text: string): string {
    return escapeHtml(text).replace(/\r?\n/g, '<br/>')
}
