import vm from 'node:vm'
import { messageOf } from '../errors'
import { type Platform, type InstalledRecord } from '../platform'
import { toCommonJs } from '../scripting/transform'

/** A package whose modules do not parse is refused: they would fail at the first request instead. */
export function checkModules(platform: Platform, installed: readonly InstalledRecord[]): string[] {
    return installed.flatMap(({ table, sysId }) => {
        if (table !== 'sys_module') return []
        const module = platform.record(table)
        if (!module.get('sys_id', sysId)) return []
        const path = module.getValue('path') ?? sysId
        return path.endsWith('.json')
            ? checkJson(path, module.getValue('content'))
            : checkScript(path, module.getValue('content'))
    })
}

function checkScript(path: string, content: string | null): string[] {
    try {
        new vm.Script(`(function (exports, require, module) {${toCommonJs(content ?? '', path)}\n})`, {
            filename: path,
        })
        return []
    } catch (error) {
        return [`${path} does not parse: ${messageOf(error)}`]
    }
}

function checkJson(path: string, content: string | null): string[] {
    try {
        JSON.parse(content ?? '')
        return []
    } catch (error) {
        return [`${path} is no JSON: ${messageOf(error)}`]
    }
}
