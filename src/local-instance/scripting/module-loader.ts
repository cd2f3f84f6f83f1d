import path from 'node:path'
import vm from 'node:vm'
import { UnsupportedError } from '../errors'
import { type Kernel } from '../kernel'
import { libraryEntry } from './library-entry'
import { toCommonJs } from './transform'

const GLIDE = '@servicenow/glide'
const EXTENSIONS = ['', '.ts', '.js', '.json', '/index.ts', '/index.js']

/** Modules and libraries of one application, loaded when first required (SDK guide on modules). */
export class ModuleLoader {
    private readonly loaded = new Map<string, { exports: unknown }>()
    /** Stored paths by importing folder and specifier; a loader does not outlive a change of the modules. */
    private readonly resolved = new Map<string, string | null>()
    private rootFolder: string | null = null

    constructor(
        private readonly kernel: Kernel,
        private readonly scope: string,
        private readonly context: vm.Context,
        /** Script includes of a scope, as modules import them from `@servicenow/glide/<scope>`. */
        private readonly includesOf: (scope: string) => object
    ) {}

    /** `require` of a script: paths count from the root of the application's package. */
    requireFromRoot(specifier: string): unknown {
        this.rootFolder ??= this.root()
        return this.require(specifier, this.rootFolder)
    }

    private require(specifier: string, folder: string): unknown {
        if (specifier === GLIDE) return this.glide(this.kernel.glide(this.scope), GLIDE)
        if (specifier.startsWith(`${GLIDE}/`)) return this.glideNamespace(specifier.slice(GLIDE.length + 1))
        const found = this.resolve(specifier, folder)
        if (found === null) throw new Error(`Cannot find module '${specifier}' from '${folder}' in scope ${this.scope}`)
        return this.load(found)
    }

    private load(file: string): unknown {
        const known = this.loaded.get(file)
        if (known) return known.exports
        const module = { exports: vm.runInContext('({})', this.context) as unknown }
        this.loaded.set(file, module)
        const content = this.content(file) ?? ''
        try {
            this.evaluate(file, content, module)
        } catch (error) {
            this.loaded.delete(file)
            throw error
        }
        return module.exports
    }

    private evaluate(file: string, content: string, module: { exports: unknown }): void {
        if (file.endsWith('.json')) {
            const parse = vm.runInContext('JSON.parse', this.context) as typeof JSON.parse
            module.exports = parse(content)
            return
        }
        const run = vm.compileFunction(toCommonJs(content, file), ['exports', 'require', 'module'], {
            parsingContext: this.context,
            filename: file,
        })
        run(module.exports, (specifier: string) => this.require(specifier, path.posix.dirname(file)), module)
    }

    /** The stored path that a specifier means, or null. */
    private resolve(specifier: string, folder: string): string | null {
        const key = `${folder} ${specifier}`
        let found = this.resolved.get(key)
        if (found === undefined) {
            found = this.search(specifier, folder)
            this.resolved.set(key, found)
        }
        return found
    }

    private search(specifier: string, folder: string): string | null {
        if (/^\.{1,2}\//.test(specifier)) return this.existing(path.posix.join(folder, specifier))
        return this.existing(specifier) ?? this.library(specifier, folder)
    }

    private existing(candidate: string): string | null {
        return EXTENSIONS.map((extension) => candidate + extension).find((file) => this.content(file) !== null) ?? null
    }

    /** A library lies in `node_modules` of the importing folder or of one above it. */
    private library(specifier: string, folder: string): string | null {
        const [, name, entry] = /^(@[^/]+\/[^/]+|[^/]+)(?:\/(.*))?$/.exec(specifier) ?? []
        if (name === undefined) return null
        for (let at = folder; at !== '.' && at !== '/'; at = path.posix.dirname(at)) {
            const home = path.posix.join(at, 'node_modules', name)
            const manifest = this.content(`${home}/package.json`)
            if (manifest === null) continue
            const wanted = libraryEntry(JSON.parse(manifest), entry)
            return wanted === null ? null : this.existing(path.posix.join(home, wanted))
        }
        return null
    }

    private content(file: string): string | null {
        this.kernel.dictionary.ready('sys_module')
        const row = this.kernel.store.get<{ content: string | null }>(
            'SELECT content FROM sys_module WHERE path = ? COLLATE BINARY',
            [file]
        )
        return row ? (row.content ?? '') : null
    }

    private glideNamespace(name: string): object {
        const namespace = this.kernel.glide(this.scope)[name]
        if (typeof namespace === 'object' && namespace !== null) return this.glide(namespace, `${GLIDE}/${name}`)
        return this.includesOf(name)
    }

    /** Imports of names that are not emulated fail when they are used, and by name. */
    private glide(namespace: object, specifier: string): object {
        return new Proxy(namespace, {
            get(target, key) {
                if (typeof key === 'symbol' || key in target) return (target as Record<string | symbol, unknown>)[key]
                if (key === '__esModule') return true
                throw new UnsupportedError(`${key} of ${specifier}`)
            },
        })
    }

    /** Folder of the application's package, which its record names by its `package.json`. */
    private root(): string {
        const application = this.kernel.record('sys_app')
        const manifest = application.get('scope', this.scope) ? application.getValue('package_json') : null
        if (!manifest) throw new Error(`The application ${this.scope} has no modules to require from`)
        return path.posix.dirname(manifest)
    }
}
