import vm from 'node:vm'
import { type Kernel } from '../kernel'
import { GLOBAL_SCOPE } from '../package/scopes'
import { createContext } from './context'
import { ModuleLoader } from './module-loader'
import { AbstractAjaxProcessor, Class, extendsObject } from './prototype-library'
import { type ScriptInclude } from './script-includes'

type CompiledFunction = (...parameters: unknown[]) => unknown

/** Where the other scopes' script includes come from. */
export interface RealmNeighbours {
    includes(scope: string): readonly ScriptInclude[]
    /** The value of a script include, evaluated in its own scope. */
    include(scope: string, name: string): unknown
    scopes(): readonly string[]
}

/**
 * Where the scripts of one scope run: rules, includes, jobs. Glide, script includes and `require` are globals here;
 * modules run in a realm of their own, where Glide exists only when imported.
 */
export class ScopeRealm {
    private readonly context: vm.Context
    private readonly functions = new Map<string, CompiledFunction>()
    private readonly scripts = new Map<string, vm.Script>()
    private readonly includeValues = new Map<string, unknown>()
    private readonly modules: ModuleLoader

    constructor(
        kernel: Kernel,
        readonly scope: string,
        private readonly neighbours: RealmNeighbours
    ) {
        this.context = createContext(scope, kernel.clock)
        const moduleContext = createContext(`${scope} modules`, kernel.clock)
        this.modules = new ModuleLoader(kernel, scope, moduleContext, (name) => this.namespace(name))
        this.defineGlobals(kernel)
    }

    /** Runs a text as the body of a function with these variables as parameters. */
    run(name: string, text: string, variables: Record<string, unknown>): unknown {
        const names = Object.keys(variables)
        const key = `${names.join()} ${text}`
        let compiled = this.functions.get(key)
        if (!compiled) {
            compiled = vm.compileFunction(text, names, {
                parsingContext: this.context,
                filename: name,
            }) as CompiledFunction
            this.functions.set(key, compiled)
        }
        return compiled(...Object.values(variables))
    }

    /**
     * Runs a text with these variables as globals and answers `answer` when it set that, else its completion value. In a
     * block, so that its constants do not outlive it.
     */
    evaluate(name: string, text: string, variables: Record<string, unknown>): unknown {
        const script = this.compiled(name, text)
        const globals = { ...variables, answer: undefined }
        const outer = Object.keys(globals).map((key) => [key, key in this.context, this.context[key]] as const)
        Object.assign(this.context, globals)
        try {
            const completion = script.runInContext(this.context) as unknown
            return this.context['answer'] === undefined ? completion : this.context['answer']
        } finally {
            for (const [key, existed, value] of outer) {
                if (existed) this.context[key] = value
                else delete this.context[key]
            }
        }
    }

    /** The class or object that a script include of this scope defines. */
    includeValue(include: ScriptInclude): unknown {
        if (!this.includeValues.has(include.name)) {
            const text = `${include.text}\n;return typeof ${include.name} === 'undefined' ? undefined : ${include.name};`
            this.includeValues.set(include.name, this.run(`sys_script_include.${include.name}`, text, {}))
        }
        return this.includeValues.get(include.name)
    }

    require(specifier: string): unknown {
        return this.modules.requireFromRoot(specifier)
    }

    private compiled(name: string, text: string): vm.Script {
        const known = this.scripts.get(text)
        if (known) return known
        const script = new vm.Script(`{${text}\n}`, { filename: name })
        this.scripts.set(text, script)
        return script
    }

    private defineGlobals(kernel: Kernel): void {
        const globals: Record<string, unknown> = { ...kernel.glide(this.scope), Class }
        globals['require'] = (specifier: string) => this.require(specifier)
        Object.assign(this.context, globals)
        const objectOfRealm = vm.runInContext('Object', this.context) as object
        Object.defineProperty(objectOfRealm, 'extendsObject', { value: extendsObject })
        for (const scope of this.neighbours.scopes()) {
            if (scope !== GLOBAL_SCOPE) this.defineLazily(this.context, scope, () => this.namespace(scope))
        }
        this.defineLazily(this.context, GLOBAL_SCOPE, () => this.globalNamespace(kernel))
        for (const { name } of this.neighbours.includes(this.scope)) {
            this.defineLazily(this.context, name, () => this.neighbours.include(this.scope, name))
        }
        if (this.scope === GLOBAL_SCOPE) Object.assign(this.context, { AbstractAjaxProcessor })
    }

    /** `global` of a scoped script: the script includes of the global scope and what the platform keeps there. */
    private globalNamespace(kernel: Kernel): object {
        const namespace = this.namespace(GLOBAL_SCOPE)
        return Object.assign(namespace, { ...kernel.glide(GLOBAL_SCOPE), AbstractAjaxProcessor, Class })
    }

    /** An object with the script includes of a scope that this one may use, evaluated when first asked for. */
    private namespace(scope: string): object {
        const namespace = {}
        for (const { name, isPublic } of this.neighbours.includes(scope)) {
            if (isPublic || scope === this.scope) {
                this.defineLazily(namespace, name, () => this.neighbours.include(scope, name))
            }
        }
        return namespace
    }

    private defineLazily(target: object, name: string, value: () => unknown): void {
        Object.defineProperty(target, name, { configurable: true, enumerable: true, get: value })
    }
}
