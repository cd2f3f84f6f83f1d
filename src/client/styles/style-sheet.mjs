import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'
import { DARK } from './dark.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../../..')
const designSystem = path.join(root, 'node_modules/@uswds/uswds')

/**
 * The page's whole style sheet as one text that refers to no other file: the design system's parts, their colours
 * turned into variables that have a dark value too, their pictures inlined, and the page's own styles.
 */
export function styleSheet() {
    const uswds = withInlinePictures(compile('uswds.scss'))
    const { css, variables } = withColourVariables(uswds)
    return `${variables}${css}${compile('center.scss')}`
}

function compile(file) {
    const loadPaths = [path.join(designSystem, 'packages')]
    return sass.compile(path.join(here, file), { loadPaths, style: 'compressed', quietDeps: true }).css
}

/** The design system's icons are small SVG files; anything else that it would load has to be left out by hand. */
function withInlinePictures(css) {
    return css.replace(/url\(["']?([^"')]*)["']?\)/g, (_whole, file) => {
        if (file === '') return 'none'
        if (!/^\.\.\/img\/[\w./-]+\.svg$/.test(file)) throw new Error(`The style sheet would load ${file}`)
        const svg = readFileSync(path.join(designSystem, 'dist', file.slice(3)), 'utf8').trim()
        return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
    })
}

const KINDS = [
    { kind: 'text', properties: /^(color|fill|-webkit-text-fill-color)$/ },
    { kind: 'fill', properties: /^background(-color)?$/ },
    { kind: 'line', properties: /^(border|outline|box-shadow)/ },
]

/** The same colour plays different parts (white paper, white letters), so each part of it is a variable of its own. */
function withColourVariables(css) {
    const variables = new Map()
    const themed = css.replace(/([{;])([a-z-]+):([^;{}]*)/g, (whole, before, property, value) => {
        const kind = KINDS.find(({ properties }) => properties.test(property))?.kind
        if (!kind || value.includes('url(')) return whole
        const themedValue = value.replace(/#[0-9a-f]{3,8}\b/g, (colour) => {
            const name = `--${kind}-${colour.slice(1)}`
            variables.set(name, `light-dark(${colour},${DARK[kind][colour] ?? colour})`)
            return `var(${name})`
        })
        return `${before}${property}:${themedValue}`
    })
    const lines = [...variables].map(([name, value]) => `${name}:${value}`)
    return { css: themed, variables: `:root{color-scheme:light dark;${lines.join(';')}}` }
}
