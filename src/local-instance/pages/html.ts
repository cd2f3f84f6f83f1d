/** HTML that is safe to send: made by the tag below, or vouched for with `trusted`. */
export class Html {
    constructor(readonly text: string) {}
}

export type Content = Html | string | number | null | undefined | false | readonly Content[]

/** Template tag: everything put in is escaped, unless it is HTML itself; lists are joined, null and false are nothing. */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Html {
    return new Html(
        texts.map((text, index) => text + (index < contents.length ? textOf(contents[index]) : '')).join('')
    )
}

/** Takes a text as HTML as it stands. Only for text that no user can have written. */
export function trusted(text: string): Html {
    return new Html(text)
}

export function escapeHtml(text: string): string {
    return text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;')
}

function textOf(content: Content): string {
    if (content === null || content === undefined || content === false) return ''
    if (content instanceof Html) return content.text
    if (typeof content === 'object') return content.map(textOf).join('')
    return escapeHtml(String(content))
}

/** Data for the page's scripts, in a block that no browser runs. */
export function dataBlock(id: string, value: unknown): Html {
    return html`<script type="application/json" id="${id}">
        ${trusted(JSON.stringify(value).replace(/</g, '\\u003c'))}
    </script>`
}
