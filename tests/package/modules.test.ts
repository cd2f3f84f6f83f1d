import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import ts from 'typescript'
import { builtPackage } from './built-package'

const { modules, rows } = builtPackage()
const ROOT = [...modules.keys()]
    .find((module) => /^[^/]+\/[^/]+\/[^/]+\/package\.json$/.test(module))!
    .replace('/package.json', '')
const ownModules = [...modules.keys()].filter((module) => module.startsWith(`${ROOT}/src/`))

/** The path of the packaged module that an import or require means; undefined when it was left behind. */
function resolve(wanted: string, from: string): string | undefined {
    if (wanted.startsWith('.')) {
        const file = path.posix.join(path.posix.dirname(from), wanted)
        return [file, `${file}.ts`, `${file}.js`, `${file}/index.ts`].find((candidate) => modules.has(candidate))
    }
    const library = wanted.startsWith('@') ? wanted.split('/').slice(0, 2).join('/') : wanted.split('/')[0]
    const manifest = [...modules.keys()].find(
        (module) =>
            module.endsWith(`/${library}/package.json`) ||
            (module.includes(`/${library}/`) && module.endsWith('/package.json'))
    )
    if (manifest === undefined) return undefined
    const folder = manifest.replace('/package.json', '')
    const sub = wanted.slice(library.length + 1)
    return [...modules.keys()].find((module) => module.startsWith(`${folder}/`) && module.endsWith(sub))
}

function importsOf(text: string): string[] {
    return [
        ...text.matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|require\(['"]([^'"]+)['"]\)/gm),
    ].map(([, imported, required]) => imported ?? required)
}

describe('the modules of the package', () => {
    it('are there', () => expect(ownModules.length).toBeGreaterThan(50))

    it('import only what is packaged too', () => {
        const dangling = ownModules.flatMap((module) =>
            importsOf(modules.get(module)!)
                .filter((wanted) => !wanted.startsWith('@servicenow/glide') && resolve(wanted, module) === undefined)
                .map((wanted) => `${module}: ${wanted}`)
        )
        expect(dangling).toEqual([])
    })

    it('are what every script of the package requires', () => {
        const dangling = rows
            .filter((row) => row.table !== 'sys_module')
            .flatMap((row) =>
                Object.values(row.values).flatMap((value) => required(value).map((wanted) => [row.file, wanted]))
            )
            .filter(([, wanted]) => resolve(wanted, `${ROOT}/script`) === undefined)
        expect(dangling).toEqual([])
    })

    it('export what the scripts of the package take from them', () => {
        const missing = rows.flatMap((row) =>
            Object.values(row.values)
                .flatMap((value) => [
                    ...value.matchAll(
                        /require\(['"](\.\/[^'"]+)['"]\)\.(\w+)|const \{ (\w+) \} = require\(['"](\.\/[^'"]+)['"]\)/g
                    ),
                ])
                .map((found) => [found[1] ?? found[4], found[2] ?? found[3]])
                .filter(([wanted, name]) => !exports(modules.get(resolve(wanted, `${ROOT}/script`) ?? '') ?? '', name))
                .map(([wanted, name]) => `${row.file}: ${name} of ${wanted}`)
        )
        expect(missing).toEqual([])
    })

    it('load where there is nothing but JavaScript', () => {
        const context = createContext({})
        const loadedModules = new Map<string, { exports: unknown }>()
        const load = (wanted: string, from: string): unknown => {
            if (wanted.startsWith('@servicenow/glide')) return {}
            const file = resolve(wanted, from)
            if (file === undefined) throw new Error(`${from}: ${wanted} is not packaged`)
            const known = loadedModules.get(file)
            if (known) return known.exports
            const module = { exports: {} }
            loadedModules.set(file, module)
            const text = file.startsWith(`${ROOT}/src/`) ? asScript(modules.get(file)!) : modules.get(file)!
            const run = runInContext(`(function (module, exports, require) {${text}\n})`, context, {
                filename: file,
            }) as (...parts: unknown[]) => void
            run(module, module.exports, (next: string) => load(next, file))
            return module.exports
        }
        for (const module of ownModules) load(`./${path.posix.basename(module)}`, module)
        expect(loadedModules.size).toBeGreaterThanOrEqual(ownModules.length)
    })

    it.each(ownModules)('%s holds nothing that the platform rejects', (module) => {
        expect(rejectedSyntax(modules.get(module)!)).toEqual([])
    })
})

function required(script: string): string[] {
    return [...script.matchAll(/require\(['"](\.\/src\/[^'"]+)['"]\)/g)].map(([, wanted]) => wanted)
}

function exports(text: string, name: string): boolean {
    return new RegExp(`export (?:async )?(?:function|const|class) ${name}\\b|export \\{[^}]*\\b${name}\\b`).test(text)
}

function asScript(text: string): string {
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2021 }
    return ts.transpileModule(text, { compilerOptions }).outputText
}

const BUILT_INS = ['Error', 'Array', 'Map', 'Set', 'Promise', 'RegExp', 'Function']

function rejectedSyntax(text: string): string[] {
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isPrivateIdentifier(node)) found.push('#private')
        if (ts.isForOfStatement(node) && node.awaitModifier) found.push('for await')
        if (ts.isIdentifier(node) && node.text === 'Reflect') found.push('Reflect')
        if (ts.isNewExpression(node) && node.expression.getText() === 'Function') found.push('new Function')
        if (ts.isClassLike(node)) {
            const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? ''
            if (BUILT_INS.includes(parent)) found.push(`extends ${parent}`)
        }
        if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent)) {
            if (node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword))
                found.push('async method')
        }
        ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true))
    return found
}
