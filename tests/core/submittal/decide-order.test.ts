import materials from '../../fixtures/order-materials.json'
import { privateKeyMadeNow } from '../../../src/commands/tour/materials'
import { decideOrder } from '../../../src/server/core/submittal/decide-order'
import { checkOrder } from '../../../src/server/core/submittal/check-order'
import { csrFileOf } from '../../../src/server/core/submittal/csr-file'
import { type OrderSurroundings } from '../../../src/server/core/submittal/judge-order'
import { REMOVED_KEY_NOTE, withoutPrivateKeys } from '../../../src/server/core/submittal/private-key'
import { type CertificateOrder } from '../../../src/server/core/submittal/order'
import { type OrderedCertificate } from '../../../src/server/core/submittal/replaced-certificate'
import { unaskedVariables } from '../../../src/server/core/submittal/unasked'
import codeSigning from '../../fixtures/code-signing.json'
import { NOTHING_OPEN, RIGHT, WILDLIFE } from './orders'

const decide = (changes: Partial<CertificateOrder>, surroundings: Partial<OrderSurroundings> = {}) =>
    decideOrder({ ...RIGHT, ...changes }, { ...NOTHING_OPEN, ...surroundings })
const reasonsFor = (changes: Partial<CertificateOrder>, surroundings: Partial<OrderSurroundings> = {}): string => {
    const decision = decide(changes, surroundings)
    return decision.kind === 'refused' ? decision.reasons.join('\n') : 'accepted'
}

describe('an order for a certificate', () => {
    it('is refused once CDT issues for nobody any more, with the way to go instead', () => {
        expect(reasonsFor({}, { retired: true })).toMatch(/does not issue.*Add\/Delete Delegated Administrator/)
    })

    it('is expedited only with an accepted fee and a reason', () => {
        expect(reasonsFor({ expedite: 'true' })).toMatch(/Accept the fee[^]*why it is urgent/)
        expect(reasonsFor({ expedite: 'true', accept_fee: 'true', expedite_reason: 'Outage' })).toBe('accepted')
    })

    it('is accepted with every name of its CSR', () => {
        const decision = decide({})
        expect(decision).toMatchObject({
            kind: 'accepted',
            organization: WILDLIFE,
            judged: { contacts: ['web-team@wildlife.ca.gov', 'customer@wildlife.ca.gov'] },
            refused: [],
        })
        const names = decision.kind === 'accepted' ? decision.entries.flatMap(({ facts }) => facts.names) : []
        expect(names.sort()).toEqual([...materials.names].sort())
    })

    it.each([
        ['a name outside the four roots', { additional_names: 'www.example.com' }, /california\.gov/],
        ['a root as a suffix of another domain', { additional_names: 'ca.gov.evil.com' }, /ca\.gov\.evil\.com/],
        ['a name that only ends like a root', { additional_names: 'notca.gov' }, /notca\.gov/],
        ['a wildcard on a root', { additional_names: '*.ca.gov' }, /\*\.ca\.gov/],
        ["another department's domain", { additional_names: 'www.dot.ca.gov' }, /not within a domain that is approved/],
        ['a 1024-bit key', { csr: materials.weak }, /2048/],
        ['a signature that does not verify', { csr: materials.tampered }, /signature/i],
        ['garbage', { csr: 'hello, please make one for me' }, /CSR/],
        ['an address that is none', { contacts: 'web-team at wildlife' }, /no e-mail addresses/],
        ['no contact at all', { contacts: '  \n' }, /No contact is given/],
    ])('is refused for %s', (_what, changes, says) => {
        expect(reasonsFor(changes)).toMatch(says)
    })

    it('names every fault at once', () => {
        const decision = decide({ additional_names: 'www.example.com', contacts: 'nobody' })
        expect(decision.kind === 'refused' && decision.reasons.length).toBeGreaterThanOrEqual(2)
    })

    it('is refused when the requester may not order, before anything else is looked at', () => {
        const standing = { ok: false, reason: 'not enrolled' } as const
        expect(reasonsFor({ csr: 'garbage' }, { standing })).toBe('not enrolled')
    })

    it('is refused while one for the same names is open, and says which', () => {
        const open = { number: 'SCS0001000', requestedItemNumber: 'RITM0010001', organization: WILDLIFE.id }
        expect(reasonsFor({}, { openSubmittalFor: () => open })).toMatch(/RITM0010001.*SCS0001000/)
    })

    it("does not give another organization's numbers away", () => {
        const open = { number: 'SCS0001000', requestedItemNumber: 'RITM0010001', organization: 'org-other' }
        const reasons = reasonsFor({}, { openSubmittalFor: () => open })
        expect(reasons).toMatch(/open already/)
        expect(reasons).not.toMatch(/RITM|SCS/)
    })
})

describe('an order for several certificates', () => {
    const rows = (...list: Partial<Record<'csr' | 'additional_names' | 'server_platform', string>>[]) =>
        JSON.stringify(list)
    const taken = (more_certificates: string) => {
        const decision = decide({ more_certificates })
        if (decision.kind === 'refused') return { names: [], said: decision.reasons.join('\n') }
        const said = decision.refused.flatMap(({ faults }) => faults.map(({ message }) => message)).join('\n')
        return { names: decision.entries.map(({ facts }) => `${facts.kind} ${facts.names.join(' ')}`), said }
    }

    it('has each of them judged for itself, its kind by its names', () => {
        const { names, said } = taken(
            rows({ csr: materials.other.csr }, { additional_names: 'a.wildlife.ca.gov b.wildlife.ca.gov' }, {})
        )
        expect(said).toMatch(/Certificate 3: There is no CSR/)
        expect(names).toEqual([`san ${materials.names.join(' ')}`, `single ${materials.other.name}`])
    })

    it('goes on without those that are refused, and says which', () => {
        const { names, said } = taken(rows({ csr: materials.weak }, { csr: materials.other.csr }))
        expect(names).toHaveLength(2)
        expect(said).toMatch(/^Certificate 2: .*2048/)
    })

    it('takes the server of the first where a row names none', () => {
        const decision = decide({ more_certificates: rows({ csr: materials.other.csr }) })
        expect(decision.kind === 'accepted' && decision.entries[1].entry).toMatchObject({
            server_platform: 'nginx',
            server_platform_version: '1.28',
        })
    })

    it('is refused as a whole where every one of them is', () => {
        const decision = decide({ csr: materials.weak, more_certificates: rows({ csr: materials.tampered }) })
        expect(decision).toMatchObject({ kind: 'refused' })
        expect(decision.kind === 'refused' && decision.reasons.join('\n')).toMatch(/Certificate 1: [^]*Certificate 2: /)
    })

    it('takes the same names once', () => {
        const { names, said } = taken(rows({ csr: materials.csr }))
        expect(names).toHaveLength(1)
        expect(said).toMatch(/Certificate 2: It is for exactly the same names as certificate 1/)
    })

    it.each(['not JSON', '{"csr": "x"}', '[1]', '"text"'])('is refused when the rows are none (%s)', (text) => {
        expect(reasonsFor({ more_certificates: text })).toMatch(/no list of certificates/)
    })

    it('takes 50 rows and no more', () => {
        const many = (count: number) =>
            rows(...Array.from({ length: count }, (_, index) => ({ additional_names: `n${index}.wildlife.ca.gov` })))
        const scm = { csr_source: 'scm', additional_names: 'first.wildlife.ca.gov', kind: 'single' }
        expect(reasonsFor({ ...scm, more_certificates: many(50) })).toBe('accepted')
        expect(reasonsFor({ ...scm, more_certificates: many(51) })).toMatch(/at most 50/)
    })
})

describe('an order that starts from a certificate', () => {
    const certificate: OrderedCertificate = {
        id: 'cert-1',
        number: 'CERT0001000',
        organization: WILDLIFE.id,
        status: 'issued',
        kind: 'san',
        commonName: 'www.wildlife.ca.gov',
        names: materials.names,
        windowEndsOn: '2026-11-20',
        serverPlatform: 'nginx',
        serverPlatformVersion: '1.28',
        expiresAt: Date.UTC(2027, 5, 17),
    }
    const from = (
        changes: Partial<CertificateOrder>,
        of: Partial<OrderedCertificate> = {},
        surroundings: Partial<OrderSurroundings> = {}
    ) =>
        reasonsFor(
            { certificate: 'cert-1', ...changes },
            { certificateWith: () => ({ ...certificate, ...of }), ...surroundings }
        )

    it.each(['renewal', 'reissue', 'revocation'])('is for one of the own department only (%s)', (purpose) => {
        const revocation_reason = 'superseded'
        expect(from({ purpose, revocation_reason })).toBe('accepted')
        expect(from({ purpose, revocation_reason }, { organization: 'org-other' })).toMatch(
            /no certificate of your own/
        )
        expect(reasonsFor({ purpose, revocation_reason, certificate: 'unknown' })).toMatch(/no certificate of your own/)
    })

    it('changes it until the last day of its 25 days, and not a day longer', () => {
        expect(from({ purpose: 'reissue' }, {}, { today: '2026-11-20' })).toBe('accepted')
        expect(from({ purpose: 'reissue' }, {}, { today: '2026-11-21' })).toMatch(/until 11\/20\/2026.*renewal instead/)
        expect(from({ purpose: 'reissue' }, { windowEndsOn: null })).toMatch(/not delivered through this service/)
    })

    it.each([
        ['renewal', 'expired', 'accepted'],
        ['renewal', 'replaced', /replaced.*order a new one/],
        ['renewal', 'revoked', /revoked.*order a new one/],
        ['reissue', 'renewal_due', 'accepted'],
        ['reissue', 'expired', /expired.*order a new one/],
        ['revocation', 'replaced', 'accepted'],
        ['revocation', 'expired', /nothing to revoke/],
        ['revocation', 'revoked', /nothing to revoke/],
    ] as const)('as a %s of one that is %s', (purpose, status, says) => {
        expect(from({ purpose, revocation_reason: 'superseded' }, { status })).toEqual(
            typeof says === 'string' ? says : expect.stringMatching(says)
        )
    })

    it('needs to know which one, but for a renewal that its names find', () => {
        expect(reasonsFor({ purpose: 'renewal' })).toBe('accepted')
        expect(reasonsFor({ purpose: 'reissue' })).toBe('Choose the certificate.')
    })

    it('says where the names of a renewal differ, and takes it', () => {
        const decision = decide(
            { purpose: 'renewal', certificate: 'cert-1', csr: materials.other.csr, kind: 'single' },
            { certificateWith: () => certificate }
        )
        expect(decision.kind === 'accepted' && decision.entries[0].faults.map(({ message }) => message).join()).toMatch(
            /without www\.wildlife.*with intranet\.wildlife\.ca\.gov added/
        )
    })

    it('as a revocation asks why, and nothing of a request', () => {
        const bare = { purpose: 'revocation', csr: '', server_platform: '', server_platform_version: '' }
        expect(from(bare)).toBe('Choose why the certificate is revoked.')
        expect(from({ ...bare, revocation_reason: 'unspecified' })).toBe('Say what the reason is.')
        expect(from({ ...bare, revocation_reason: 'unspecified', reason: 'Moved.' })).toBe('accepted')
        expect(from({ ...bare, revocation_reason: 'key_compromise' })).toBe('accepted')
        expect(from({ ...bare, revocation_reason: 'superseded' }, {}, { revocationOf: () => 'RITM0010009' })).toMatch(
            /being revoked already: RITM0010009/
        )
    })

    it.each(['reissue', 'revocation'])('is one certificate at a time (%s)', (purpose) => {
        const more_certificates = JSON.stringify([{ additional_names: 'a.wildlife.ca.gov' }])
        expect(from({ purpose, revocation_reason: 'superseded', more_certificates })).toMatch(
            /one certificate at a time/
        )
    })
})

describe('an order for code signing', () => {
    const { good, small, ec, hosts, serverauth } = codeSigning.requests
    const signing = (changes: Partial<CertificateOrder>) =>
        reasonsFor({
            kind: 'code_signing',
            key_hardware: 'module',
            csr: good,
            server_platform: '',
            server_platform_version: '',
            ...changes,
        })

    it('needs certified hardware, and a CSR where the key lies in a module of the department', () => {
        expect(signing({})).toBe('accepted')
        expect(signing({ csr: ec, key_hardware: 'cloud' })).toBe('accepted')
        expect(signing({ key_hardware: '' })).toMatch(/Choose the hardware/)
        expect(signing({ key_hardware: 'file' })).toMatch(/is one of token, module, cloud/)
        expect(signing({ csr: '', key_hardware: 'token' })).toBe('accepted')
        expect(signing({ csr: '', key_hardware: 'module' })).toMatch(/There is no CSR/)
    })

    it.each([
        ['a key of 2048 bits', { csr: small }, /at least 3072/],
        ['host names in the CSR', { csr: hosts }, /holds no host names/],
        ['host names besides', { additional_names: 'www.wildlife.ca.gov' }, /holds no host names/],
        ['a server certificate’s purpose', { csr: serverauth }, /serverAuth, which a code-signing certificate cannot/],
        ['a tampered CSR', { csr: materials.tampered }, /signature/i],
        ['garbage', { csr: 'hello' }, /CSR|request/],
        ['further rows', { more_certificates: '[{"csr":"x"}]' }, /one certificate at a time/],
    ])('is refused for %s', (_what, changes, says) => expect(signing(changes)).toMatch(says))

    it('is not taken for a server', () => {
        expect(reasonsFor({ csr: good, kind: 'single' })).toMatch(/codeSigning, which a server certificate cannot have/)
    })
})

describe('a CSR that is attached', () => {
    const der = Buffer.from(materials.csr.replace(/-----[^-]+-----|\s/g, ''), 'base64')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(materials.csr, 'utf16le')])
    const attached = (content: string | Buffer, changes: Partial<CertificateOrder> = {}) =>
        decide(
            { csr: '', csr_file: 'file', ...changes },
            { csrFile: () => csrFileOf(Buffer.from(content).toString('base64')) }
        )
    const said = (decision: ReturnType<typeof decide>) =>
        decision.kind === 'refused' ? decision.reasons.join('\n') : 'accepted'

    it.each([
        ['text', materials.csr],
        ['text of another system', `\ufeff${materials.csr.replace(/\n/g, '\r\n')}`],
        ['text of two bytes a character', utf16],
        ['DER', der],
    ])('as %s is taken like a pasted one, and its text is kept', (_what, content) => {
        const decision = attached(content)
        if (decision.kind === 'refused') throw new Error(said(decision))
        const [{ entry, facts }] = decision.entries
        expect(facts.names.sort()).toEqual([...materials.names].sort())
        expect(entry.csr).toMatch(/^\ufeff?-----BEGIN CERTIFICATE REQUEST-----\r?\nMII/)
    })

    it.each([
        ['garbage', 'hello, please make one for me'],
        ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
        ['a weak key', materials.weak],
        ['a tampered one', materials.tampered],
        ['a certificate', materials.certificates.right],
        ['too much', 'x'.repeat(70_000)],
        ['half of one', materials.csr.slice(0, 300)],
    ])('is refused for %s in the words for a pasted one', (_what, content) => {
        const reasons = said(attached(content))
        expect(reasons).not.toBe('accepted')
        expect(reasons).toBe(reasonsFor({ csr: content.toString('latin1') }))
    })

    it('in DER says as much of a certificate as its text does', () => {
        const certificate = Buffer.from(materials.certificates.right.replace(/-----[^-]+-----|\s/g, ''), 'base64')
        expect(said(attached(certificate))).toBe(reasonsFor({ csr: materials.certificates.right }))
    })

    it('stands under the field of the file', () => {
        const known = { ...NOTHING_OPEN, csrFile: () => csrFileOf(Buffer.from(materials.weak).toString('base64')) }
        const check = checkOrder({ ...RIGHT, csr: '', csr_file: 'file' }, known, true)
        expect([check.verdict, Object.keys(check.messages)]).toEqual(['reject', ['csr_file']])
    })

    it('may be pasted as well, but not another one', () => {
        expect(said(attached(der, { csr: materials.csr }))).toBe('accepted')
        expect(said(attached(materials.csr.replace(/\n/g, ''), { csr: materials.csr }))).toBe('accepted')
        expect(said(attached(materials.other.csr, { csr: materials.csr }))).toMatch(/another one than the pasted CSR/)
        expect(said(attached('hello', { csr: materials.csr }))).toMatch(/another one than the pasted CSR/)
    })

    it('has to be there, where one is asked for', () => {
        expect(reasonsFor({ csr: '', csr_file: 'gone' })).toMatch(
            /^The file with the CSR is not there, or is not yours[^\n]*$/
        )
        expect(reasonsFor({ csr_file: 'gone' })).toMatch(/not there, or is not yours/)
        const scm = { csr_source: 'scm', additional_names: 'www.wildlife.ca.gov', kind: 'single', csr: '' }
        expect(reasonsFor({ ...scm, csr_file: 'gone' })).toBe('accepted')
        expect(reasonsFor({ csr: '', csr_file: 'big' }, { csrFile: () => ({ kind: 'too_large' }) })).toMatch(
            /^"[^"]*" takes at most 65536 characters. Shorten it\.$/
        )
    })

    it.each([
        ['PEM', (key: string) => Buffer.from(key)],
        ['DER', (key: string) => Buffer.from(key.replace(/-----[^-]+-----|\s/g, ''), 'base64')],
        ['PEM after the CSR', (key: string) => Buffer.from(`${materials.csr}${key}`)],
    ])('with a private key in it (%s) is refused as a pasted one is, and is to be deleted', (_what, file) => {
        const decision = attached(file(privateKeyMadeNow()))
        expect(decision).toMatchObject({ kind: 'refused', secrets: ['csr_file'] })
        expect(said(decision)).toMatch(/^A private key was given in "CSR as a file"\..*Make a new key pair/)
        expect(withoutPrivateKeys(RIGHT, ['csr_file'])).toEqual({ csr_file: '' })
    })
})

describe('what an order says that nobody was asked', () => {
    it.each([
        [{ purpose: 'revocation', installation: 'customer' }, ['csr_source', 'installation']],
        [{ kind: 'code_signing', installation: 'customer' }, ['installation']],
        [{ installation: 'customer' }, []],
    ])('%j', (changes, unasked) => expect(unaskedVariables({ ...RIGHT, ...changes })).toEqual(unasked))
})

describe('a private key pasted into an order', () => {
    const key = privateKeyMadeNow()

    it.each(['csr', 'additional_names', 'server_platform_version', 'contacts', 'notes'] as const)(
        'is found in %s, and only that variable is to be overwritten',
        (variable) => {
            const decision = decide({ [variable]: `${RIGHT[variable]}\n${key}` })
            expect(decision).toMatchObject({ kind: 'refused', secrets: [variable] })
        }
    )

    it('is the only reason, and no part of it is quoted', () => {
        const decision = decide({ additional_names: key, csr: 'garbage' })
        expect(decision.kind === 'refused' && decision.reasons).toHaveLength(1)
        const said = reasonsFor({ additional_names: key, csr: 'garbage' })
        for (const line of key.split('\n').filter((text) => !text.startsWith('-') && text !== '')) {
            expect(said).not.toContain(line.slice(0, 12))
        }
    })

    it('is found in a row, of which only the cell with the key is overwritten', () => {
        const row = { csr: materials.other.csr, additional_names: key.split('\n').slice(1, -2).join('\n') }
        const order = { ...RIGHT, more_certificates: JSON.stringify([row]) }
        expect(decide(order)).toMatchObject({ kind: 'refused', secrets: ['more_certificates'] })
        const kept = withoutPrivateKeys(order, ['more_certificates']).more_certificates ?? ''
        expect(JSON.parse(kept)).toMatchObject([{ csr: row.csr, additional_names: REMOVED_KEY_NOTE }])
    })

    it('is found without its BEGIN and END lines', () => {
        const bare = key.split('\n').slice(1, -2).join('')
        expect(decide({ notes: bare })).toMatchObject({ kind: 'refused', secrets: ['notes'] })
    })
})
