/**
 * Writes `declared-methods.json`, run from the project's folder: the names of the methods that the declarations of
 * `@servicenow/glide` (MIT licence) give to each class. What a class here does not do of them, it refuses by name.
 *
 *     node -r sucrase/register src/local-instance/glide/generate-declared-methods.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const DECLARATIONS = path.resolve('node_modules/@servicenow/glide/src')
/** The folders of the declarations whose classes are not among `types`. */
const FOLDER: Readonly<Record<string, string>> = { CartJS: 'sn_sc', RESTMessageV2: 'sn_ws', RESTResponseV2: 'sn_ws' }
const CLASSES = [
    'CartJS',
    'GlideAggregate',
    'GlideDate',
    'GlideDateTime',
    'GlideDigest',
    'GlideDuration',
    'GlideElement',
    'GlideElementDescriptor',
    'GlideQueryCondition',
    'GlideRecord',
    'GlideSchedule',
    'GlideSecureRandomUtil',
    'GlideSession',
    'GlideStringUtil',
    'GlideSysAttachment',
    'GlideTime',
    'GlideUser',
    'RESTMessageV2',
    'RESTResponseV2',
    'gs',
]
const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g
const METHOD = /^\s*(?:static\s+)?([A-Za-z_]\w*)\s*(?:<[^;{}]*?>)?\(/gm
const PARENT = /\bclass \w+ extends (\w+)/
const NO_METHODS = ['constructor', 'new']

function methodsOf(name: string): string[] {
    const text = readFileSync(path.join(DECLARATIONS, FOLDER[name] ?? 'types', `${name}.d.ts`), 'utf8').replace(
        COMMENTS,
        ''
    )
    const names = [...text.matchAll(METHOD)].map(([, method]) => method as string)
    const [, parent] = PARENT.exec(text) ?? []
    const inherited = parent && CLASSES.includes(parent) ? methodsOf(parent) : []
    return [...new Set([...names, ...inherited])].filter((method) => !NO_METHODS.includes(method)).sort()
}

const declared = Object.fromEntries(CLASSES.map((name) => [name, methodsOf(name)]))
writeFileSync(path.join(__dirname, 'declared-methods.json'), `${JSON.stringify(declared, null, 4)}\n`)
