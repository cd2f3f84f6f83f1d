import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')
const MODULES = path.join(ROOT, 'dist/app/update')
const IN_THE_PAGE = path.join(ROOT, 'dist/client-packages.json')
export const BILL = path.join(ROOT, 'docs/bill-of-materials.json')

/** The style sheets are compiled from this package, which no script of the page names. */
const STYLES = '@uswds/uswds'

interface Component {
    type: 'library'
    name: string
    version: string
    purl: string
    licenses: { expression: string }[]
    /** Where in the package its code is. */
    properties: { name: 'where'; value: 'server' | 'page' | 'server, page' }[]
}

/** The software bill of materials of the built package (CycloneDX 1.6): every npm package of which code is in it. */
export function billOfMaterials(): string {
    const server = serverPackages()
    const page = pagePackages()
    const names = [...new Set([...server, ...page])].sort()
    const components = names.map((name) => component(name, server.includes(name), page.includes(name)))
    const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: ours() }, components }
    return `${JSON.stringify(bill, null, 4)}\n`
}

function serverPackages(): string[] {
    if (!existsSync(MODULES)) throw new Error('There is no built package: run `npm run build` first.')
    const files = readdirSync(MODULES).filter((file) => file.startsWith('sys_module_'))
    const names = files.map((file) => {
        const text = readFileSync(path.join(MODULES, file), 'utf8')
        return /<path>[^<]*node_modules\/((?:@[^/<]+\/)?[^/<]+)\//.exec(text)?.[1] ?? ''
    })
    return [...new Set(names)].filter((name) => name !== '')
}

function pagePackages(): string[] {
    return [...(JSON.parse(readFileSync(IN_THE_PAGE, 'utf8')) as string[]), STYLES]
}

function component(name: string, inServer: boolean, inPage: boolean): Component {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string
        license: string
    }
    return {
        type: 'library',
        name,
        version: manifest.version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${manifest.version}`,
        licenses: [{ expression: manifest.license }],
        properties: [{ name: 'where', value: inServer && inPage ? 'server, page' : inServer ? 'server' : 'page' }],
    }
}

function ours(): { type: 'application'; name: string; version: string } {
    const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
        name: string
        version: string
    }
    return { type: 'application', name, version }
}

if (require.main === module) writeFileSync(BILL, billOfMaterials())
