import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const UPDATE = path.resolve(__dirname, '../../dist/app/update')
const KILOBYTE = 1024

/** The page's files as the package ships them, by the name in their address. */
function assets(): ReadonlyMap<string, string> {
    const files = readdirSync(UPDATE).filter((file) => file.startsWith('sys_ux_lib_asset_'))
    return new Map(
        files.map((file) => {
            const xml = readFileSync(path.join(UPDATE, file), 'utf8')
            const name = /<name>([^<]*)<\/name>/.exec(xml)?.[1] ?? file
            const content = xml.slice(xml.indexOf('<content>') + 9, xml.lastIndexOf('</content>'))
            return [name, content.replaceAll(']]]]><![CDATA[>', ']]>')]
        })
    )
}

/** The style sheet, which the page's own file carries as a text. */
function styles(): string {
    const main = assets().get('x_cdt_certs/center/main') ?? ''
    return /:root\{color-scheme:light dark;[^`]*?\.department h3[^`"']*/.exec(main)?.[0] ?? ''
}

describe('the Certificate Center in the package', () => {
    it('is at most 250 KB of JavaScript, gzipped', () => {
        const size = [...assets().values()].reduce((sum, content) => sum + gzipSync(content).length, 0)
        expect(size).toBeGreaterThan(50 * KILOBYTE)
        expect(size).toBeLessThanOrEqual(250 * KILOBYTE)
    })

    it('is at most 60 KB of styles, gzipped', () => {
        const size = gzipSync(styles()).length
        expect(size).toBeGreaterThan(5 * KILOBYTE)
        expect(size).toBeLessThanOrEqual(60 * KILOBYTE)
    })

    it('refers in its styles to no file', () => {
        expect(styles().match(/url\((?!["']?data:)|@import|@font-face/g)).toBeNull()
    })

    it('imports only files that the package holds', () => {
        const names = new Set(assets().keys())
        for (const [name, content] of assets()) {
            for (const [, imported] of content.matchAll(/(?:from|import)\s*"(\.[^"]+)\.jsdbx"/g)) {
                expect(names).toContain(path.posix.join(path.posix.dirname(name), imported))
            }
        }
    })

    it('ships neither its sources nor maps of them', () => {
        expect([...assets().keys()].filter((name) => name.endsWith('.map'))).toEqual([])
        expect(readdirSync(UPDATE).filter((file) => file.startsWith('sn_glider_source'))).toEqual([])
    })
})
