import materials from '../../fixtures/order-materials.json'

/** A body sent to the resource `check`, and what comes of it. */
export interface HostileBody {
    readonly what: string
    readonly body: () => string
    readonly status: number
    /** Different verdicts of what was checked; none when nothing was. */
    readonly verdicts: readonly string[]
}

const BEGIN = '-----BEGIN CERTIFICATE REQUEST-----'
const END = '-----END CERTIFICATE REQUEST-----'

const malformed = (what: string, body: string): HostileBody => ({ what, body: () => body, status: 400, verdicts: [] })
const rejected = (what: string, csr: () => string): HostileBody => ({
    what,
    body: () => JSON.stringify({ csr: csr(), certificate: csr() }),
    status: 200,
    verdicts: ['reject'],
})
const framed = (bytes: readonly number[]): string => `${BEGIN}\n${Buffer.from(bytes).toString('base64')}\n${END}`
const filled = (length: number, ...bytes: number[]): number[] =>
    Array.from({ length }, (_, at) => bytes[at % bytes.length])
const hostnames = (count: number): string =>
    JSON.stringify({ hostnames: Array.from({ length: count }, (_, at) => `h${at}.wildlife.ca.gov`) })
/** A body of exactly this many characters. */
const long = (length: number): string => {
    const frame = JSON.stringify({ csr: '' }).length
    return JSON.stringify({ csr: 'A'.repeat(length - frame) })
}

export const BODIES: readonly HostileBody[] = [
    malformed('nothing', ''),
    malformed('null', 'null'),
    malformed('a list', '[]'),
    malformed('a text', '"csr"'),
    malformed('a number', '1e999'),
    malformed('half an object', '{"csr":'),
    malformed('an empty object', '{}'),
    malformed('a prototype', '{"__proto__":{"csr":"x"}}'),
    malformed('a constructor', '{"constructor":{"prototype":{"csr":"x"}}}'),
    malformed('host names that are an object', '{"hostnames":{"length":1}}'),
    malformed('host names that are numbers', '{"hostnames":[1]}'),
    malformed('host names that are lists', '{"hostnames":[["www.wildlife.ca.gov"]]}'),
    malformed('a CSR that is a number', '{"csr":1}'),
    malformed('a CSR that is an object', '{"csr":{"toString":"x"}}'),
    malformed('a CSR that is null', '{"csr":null}'),
    malformed('a certificate that is a list', '{"certificate":[]}'),
    malformed('an object nested 20,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    { what: '101 names', body: () => hostnames(101), status: 400, verdicts: [] },
    { what: '100 names', body: () => hostnames(100), status: 200, verdicts: ['accept'] },
    { what: '65,537 characters', body: () => long(65_537), status: 413, verdicts: [] },
    { what: '65,536 characters', body: () => long(65_536), status: 200, verdicts: ['reject'] },
    { what: '4 MB', body: () => long(4_000_000), status: 413, verdicts: [] },
    rejected('1,500 beginnings of a request', () => `${BEGIN}\n`.repeat(800)),
    rejected('an end without a beginning', () => END),
    rejected('requests in requests', () => `${BEGIN}\n`.repeat(100) + materials.csr + `\n${END}`.repeat(100)),
    rejected('base64 of nothing but A', () => `${BEGIN}\n${'A'.repeat(30_000)}\n${END}`),
    rejected('base64 of nothing but padding', () => `${BEGIN}\n${'='.repeat(30_000)}\n${END}`),
    rejected('a length of 4 GB', () => framed([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0x02, 0x01, 0x00])),
    rejected('a length of 127 octets', () => framed([0x30, 0xff, ...filled(127, 0xff)])),
    rejected('a length that is indefinite', () => framed([0x30, 0x80, 0x02, 0x01, 0x00, 0x00, 0x00])),
    rejected('10,000 sequences in each other', () => framed(filled(20_000, 0x30, 0x80))),
    rejected('sequences of two octets each', () => framed([0x30, 0x82, 0x4e, 0x20, ...filled(20_000, 0x30, 0x00)])),
    rejected('an object identifier of 10,000 octets', () =>
        framed([0x30, 0x82, 0x27, 0x14, 0x06, 0x82, 0x27, 0x10, ...filled(10_000, 0x81)])
    ),
    rejected('an integer of 20,000 octets', () =>
        framed([0x30, 0x82, 0x4e, 0x24, 0x02, 0x82, 0x4e, 0x20, ...filled(20_000, 0xff)])
    ),
    rejected('a zip archive', () => framed([0x50, 0x4b, 0x03, 0x04, ...filled(200, 0x00)])),
    rejected('an entity that expands', () => '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'),
    rejected('a script', () => '<script>alert(1)</script>'),
    rejected('an expression', () => '${gs.getUserID()}{{7*7}}'),
    rejected('a path', () => 'file:///etc/passwd'),
    rejected('an address inside', () => 'http://169.254.169.254/latest/meta-data'),
    rejected('zero bytes', () => '\u0000'.repeat(5000)),
    rejected('half of a surrogate pair', () => '\ud800'.repeat(1000)),
    rejected('a request with a changed octet', () => materials.tampered),
    rejected('a request with a weak key', () => materials.weak),
]
