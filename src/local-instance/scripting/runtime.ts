import { type Kernel } from '../kernel'
import { GLOBAL_SCOPE } from '../package/scopes'
import { type ScriptRuntime, type ScriptSource } from '../platform'
import { type RealmNeighbours, ScopeRealm } from './scope-realm'
import { readScriptIncludes, type ScriptInclude } from './script-includes'

/** Runs the scripts of an instance, each in the realm of its scope. */
export class Runtime implements ScriptRuntime {
    private realms = new Map<string, ScopeRealm>()
    private includes: Map<string, ScriptInclude[]> | null = null
    private readonly neighbours: RealmNeighbours

    constructor(private readonly kernel: Kernel) {
        this.neighbours = {
            includes: (scope) => this.includesOf(scope),
            include: (scope, name) => this.include(scope, name),
            scopes: () => [...this.allIncludes().keys()],
        }
    }

    /** Forgets what was compiled when modules, script includes or applications change. */
    install(): void {
        this.kernel.onMetadataChange(['sys_module', 'sys_script_include', 'sys_app', 'sys_scope'], () => {
            this.realms = new Map()
            this.includes = null
        })
    }

    run(source: ScriptSource, variables: Record<string, unknown>): unknown {
        return this.realm(source.scope).run(source.name, source.text, variables)
    }

    evaluate(source: ScriptSource, variables: Record<string, unknown>): unknown {
        return this.realm(source.scope).evaluate(source.name, source.text, variables)
    }

    construct(scriptInclude: string, args: readonly unknown[]): unknown {
        const dot = scriptInclude.indexOf('.')
        const scope = dot < 0 ? GLOBAL_SCOPE : scriptInclude.slice(0, dot)
        const constructor = this.include(scope, scriptInclude.slice(dot + 1))
        if (typeof constructor !== 'function') throw new Error(`There is no script include ${scriptInclude}`)
        return new (constructor as new (...parameters: readonly unknown[]) => unknown)(...args)
    }

    private include(scope: string, name: string): unknown {
        const include = this.includesOf(scope).find((candidate) => candidate.name === name)
        return include && this.realm(scope).includeValue(include)
    }

    private includesOf(scope: string): readonly ScriptInclude[] {
        return this.allIncludes().get(scope) ?? []
    }

    private allIncludes(): Map<string, ScriptInclude[]> {
        this.includes ??= readScriptIncludes(this.kernel)
        return this.includes
    }

    private realm(scope: string): ScopeRealm {
        const known = this.realms.get(scope)
        if (known) return known
        const realm = new ScopeRealm(this.kernel, scope, this.neighbours)
        this.realms.set(scope, realm)
        return realm
    }
}
