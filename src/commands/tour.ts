import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { createApi } from '../local-instance/api'
import { createInstance } from '../local-instance/instance'
import { PACKAGE_FOLDER } from './build/build-package'
import { buildIfChanged } from './build/fingerprint'
import { Caller } from './tour/caller'
import { approval } from './tour/chapters/approval'
import { fulfilment } from './tour/chapters/fulfilment'
import { order } from './tour/chapters/order'
import { record } from './tour/chapters/record'
import { refusals } from './tour/chapters/refusals'
import { renewal, replacement } from './tour/chapters/renewal'
import { makeMaterials, type Materials } from './tour/materials'
import { Narrator } from './tour/narrator'
import { Story } from './tour/story'
import { hasOpenssl, TestAuthority } from './tour/test-authority'

/** A Friday morning in Sacramento, the week before Thanksgiving. */
const BEGINNING = Date.parse('2026-11-20T09:00:00-08:00')
/** The same papers, made once, for machines without openssl. */
const KEPT_MATERIALS = path.join(__dirname, 'tour/kept-materials.json')
/** The customer's department in the demo data. */
const DOMAIN = 'wildlife.ca.gov'

void main()

/** Tells the service's whole story on a fresh instance, only through its public HTTP interface. */
async function main(): Promise<void> {
    const began = performance.now()
    const keep = process.argv.includes('--keep-materials')
    const materials = takeMaterials()
    if (keep) return writeFileSync(KEPT_MATERIALS, `${JSON.stringify(materials, null, 4)}\n`)
    if (buildIfChanged((line) => console.error(line)) === 'failed') {
        process.exitCode = 1
        return
    }
    const instance = createInstance({ now: BEGINNING })
    instance.installPackage(PACKAGE_FOLDER, { demo: true })
    const api = createApi(instance)
    const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
        const listening = serve({ fetch: api.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
            resolve({ port, close: () => listening.close() })
        )
    })
    const narrator = new Narrator(
        (line) => console.log(line),
        () => instance.clock.now()
    )
    try {
        const origin = `http://127.0.0.1:${server.port}`
        const rightOrder = await orderForm(new Caller(fetch, origin, 'customer'), materials)
        const story = new Story(fetch, origin, narrator, materials, rightOrder)
        for (const chapter of [order, refusals, approval, fulfilment, record, renewal, replacement])
            await chapter(story)
    } catch (error) {
        narrator.check('the story goes on', false, error instanceof Error ? error.message : error)
    } finally {
        server.close()
        instance.close()
    }
    process.exitCode = narrator.summary((performance.now() - began) / 1000) ? 0 : 1
}

function takeMaterials(): Materials {
    if (hasOpenssl()) {
        const authority = new TestAuthority()
        try {
            console.log('Keys, requests and certificates are made with openssl.')
            return makeMaterials(authority, DOMAIN)
        } finally {
            authority.remove()
        }
    }
    if (!existsSync(KEPT_MATERIALS))
        throw new Error('openssl is missing, and so are the kept requests and certificates.')
    console.log('openssl is not on this machine: the kept requests and certificates are used.')
    return JSON.parse(readFileSync(KEPT_MATERIALS, 'utf8')) as Materials
}

/** The order form of somebody who has filled in everything right. */
async function orderForm(customer: Caller, materials: Materials): Promise<Record<string, string>> {
    const domain = await customer.row('x_cdt_certs_domain', `name=${materials.domain}`, ['organization'])
    return {
        department: domain.organization,
        purpose: 'new',
        kind: 'san',
        csr: materials.csr,
        server_platform: 'nginx',
        server_platform_version: '1.28',
        contacts: `web-team@${materials.domain}\ncustomer@${materials.domain}`,
    }
}
