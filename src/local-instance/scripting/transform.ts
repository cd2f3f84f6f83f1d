import { createHash } from 'node:crypto'
import { transform } from 'sucrase'

const ES_MODULE = /^\s*(?:import|export)\b/m
/**
 * Rewritten modules by digest of their text. The only state that outlives an instance: the same text always becomes the
 * same, and a process that holds several instances of one app rewrites it once.
 */
const rewritten = new Map<string, string>()

/**
 * CommonJS of a module. `sys_module.content` is plain JavaScript, of which only `import` and `export` have to go.
 *
 * @throws SyntaxError when the text is no module
 */
export function toCommonJs(text: string, path: string): string {
    if (!ES_MODULE.test(text)) return text
    const digest = createHash('sha256').update(text).digest('base64')
    const known = rewritten.get(digest)
    if (known !== undefined) return known
    const { code } = transform(text, { transforms: ['imports'], disableESTransforms: true, filePath: path })
    rewritten.set(digest, code)
    return code
}
