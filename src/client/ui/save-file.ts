import { type Export } from '../model/exports'

/** Gives the person a file that was made in the page. */
export function saveFile({ name, type, content }: Export): void {
    const url = URL.createObjectURL(new Blob([content], { type }))
    const link = Object.assign(document.createElement('a'), { href: url, download: name })
    link.click()
    URL.revokeObjectURL(url)
}
