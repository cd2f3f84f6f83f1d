/** Files of 20 MB to a record and back, as streams: the memory of the process does not grow with what passes through. */
import path from 'node:path'
import { createApi } from '../../src/local-instance/api'
import { preparedInstance } from '../support/prepared-instance'
import { asking, ORIGIN } from './asking'
import { report } from './figure'

const PACKAGE = path.resolve(__dirname, '../../dist/app')
const NOW = Date.parse('2026-11-20T17:00:00Z')
const PIECE = 64 * 1024
const PIECES = (20 * 1024 * 1024) / PIECE
const BASIC = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }

async function measure(): Promise<void> {
    const prepared = preparedInstance(PACKAGE, NOW, true)
    try {
        const api = createApi(prepared.instance)
        const ask = asking(api, 'admin')
        const body = JSON.stringify({ short_description: 'With files' })
        const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
        const incident = (JSON.parse(await ask('/api/now/table/incident', init)) as Created).result.sys_id
        const round = async (index: number): Promise<void> => {
            const query = `table_name=incident&table_sys_id=${incident}&file_name=${index}.bin`
            const stored = await api.fetch(
                new Request(`${ORIGIN}/api/now/attachment/file?${query}`, {
                    method: 'POST',
                    headers: { ...BASIC, 'content-type': 'application/octet-stream' },
                    body: file(),
                    duplex: 'half',
                } as RequestInit)
            )
            if (stored.status !== 201) throw new Error(`${stored.status} ${await stored.text()}`)
            const id = ((await stored.json()) as Created).result.sys_id
            const found = await api.fetch(new Request(`${ORIGIN}/api/now/attachment/${id}/file`, { headers: BASIC }))
            let size = 0
            for await (const piece of found.body as unknown as AsyncIterable<Uint8Array>) size += piece.byteLength
            if (size !== PIECE * PIECES) throw new Error(`${size} bytes came back`)
        }
        for (let index = 0; index < 3; index++) await round(index)
        const before = process.memoryUsage().rss
        const start = performance.now()
        for (let index = 3; index < 13; index++) await round(index)
        const grown = (process.memoryUsage().rss - before) / 2 ** 20
        report([
            { name: '20 MB to a record and back', value: (performance.now() - start) / 10, unit: 'ms' },
            { name: 'memory grown by ten such files', value: grown, unit: 'MB', limit: { atMost: 60 } },
        ])
    } finally {
        prepared.close()
    }
}

interface Created {
    readonly result: { readonly sys_id: string }
}

/** Bytes that do not compress, made as they are asked for. */
function file(): ReadableStream<Uint8Array> {
    let [sent, seed] = [0, 1]
    return new ReadableStream({
        pull(controller) {
            if (sent++ === PIECES) return controller.close()
            const piece = new Uint32Array(PIECE / 4)
            for (let at = 0; at < piece.length; at++) piece[at] = seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
            controller.enqueue(new Uint8Array(piece.buffer))
        },
    })
}

void measure()
