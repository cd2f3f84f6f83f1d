/** Names of the fields an encoded query filters or sorts by, the first part of dotted ones. */
export function queriedFields(query: string): string[] {
    const names = query.split('^').flatMap((part) => {
        const term = part
            .replace(/^(NQ|EQ$)/, '')
            .replace(/^OR(?=DERBY)|^OR/, (prefix) => (part.startsWith('ORDERBY') ? prefix : ''))
        const name = /^(?:ORDERBYDESC|ORDERBY|GROUPBY)?([a-z][a-z0-9_]*)/.exec(term)?.[1]
        return name ? [name] : []
    })
    return [...new Set(names)]
}
