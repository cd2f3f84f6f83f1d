/** The few HTML elements that mails are made of. Every text is escaped: names come from certificates and from people. */

export function escaped(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
}

export function paragraph(text: string): string {
    return `<p>${withBreaks(text)}</p>`
}

export function heading(text: string): string {
    return `<h3>${escaped(text)}</h3>`
}

export function steps(list: readonly string[]): string {
    return `<ol>${list.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`
}

/** Label and value a row; several values stand one below the other. */
export function factTable(rows: readonly (readonly [string, string])[]): string {
    const cells = rows.map(
        ([label, value]) => `<tr><th align="left" valign="top">${escaped(label)}</th><td>${withBreaks(value)}</td></tr>`
    )
    return `<table cellpadding="4">${cells.join('')}</table>`
}

export function link(url: string, text: string): string {
    return `<p><a href="${escaped(url)}">${escaped(text)}</a></p>`
}

function withBreaks(text: string): string {
    return escaped(text).replaceAll('\n', '<br>')
}
