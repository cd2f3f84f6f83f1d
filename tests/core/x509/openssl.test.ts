/**
 * Our reading of requests and certificates beside openssl's. Where openssl is missing, its opinions of the fixtures,
 * recorded when they were made, stand in for it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCertificate } from '../../../src/server/core/check/check-certificate'
import { checkCsr } from '../../../src/server/core/check/check-csr'
import { readCertificate, readCertificationRequest } from '../../../src/server/core/x509/read'
import { verifyWith } from '../../../src/server/core/x509/verify'
import { hasOpenssl, temporaryFolder } from '../../support/openssl'
import { CERTIFICATES, makeCertificates } from './certificates'
import { makeRequests, REQUESTS } from './requests'
import { type Opinion, opinionsOfCertificates, opinionsOfRequests } from './second-opinion'

const RECORDED = join(__dirname, '../../fixtures/x509/opinions.json')

interface Opinions {
    requests: Opinion[]
    certificates: Opinion[]
    /** Certificates beside an issuer of the right name and the wrong key. */
    imposed: Opinion[]
}

let opinions: Opinions

beforeAll(async () => {
    opinions = hasOpenssl ? await live() : (JSON.parse(readFileSync(RECORDED, 'utf8')) as Opinions)
}, 120_000)

async function live(): Promise<Opinions> {
    const folder = temporaryFolder()
    try {
        makeRequests(folder.path, REQUESTS)
        makeCertificates(folder.path, CERTIFICATES)
        const names = CERTIFICATES.map((recipe) => recipe.name)
        const imposed = CERTIFICATES.filter((recipe) => recipe.issuer === 'ca-rsa' && recipe.name !== 'ca-rsa').map(
            (recipe) => recipe.name
        )
        return {
            requests: await opinionsOfRequests(
                folder.path,
                REQUESTS.map((recipe) => recipe.name)
            ),
            certificates: await opinionsOfCertificates(
                folder.path,
                names,
                CERTIFICATES.map((recipe) => recipe.issuer)
            ),
            imposed: await opinionsOfCertificates(
                folder.path,
                imposed,
                imposed.map(() => 'imposter')
            ),
        }
    } finally {
        folder.remove()
    }
}

/** `DNS:...` in openssl's words. */
function inOpensslWords({ kind, value }: { kind: string; value: string }): string[] {
    const prefix = { DNS: 'DNS', EMAIL: 'email', URI: 'URI', RID: 'Registered ID', IP: 'IP Address' }[kind]
    return prefix === undefined || (kind === 'IP' && value.includes(':')) ? [] : [`${prefix}:${value}`]
}

function sorted(attributes: readonly { name: string; value: string }[]): string[] {
    return attributes.map(({ name, value }) => `${name}=${value}`).sort()
}

describe('requests', () => {
    it(`are enough for a comparison${hasOpenssl ? '' : ' (openssl is missing: recorded opinions are used)'}`, () => {
        expect(opinions.requests.length).toBeGreaterThanOrEqual(hasOpenssl ? 30 : 5)
        expect(opinions.requests.filter((opinion) => opinion.signature === true).length).toBeGreaterThan(
            opinions.requests.length / 2
        )
    })

    it('are read as openssl reads them', () => {
        for (const opinion of opinions.requests) {
            const { facts } = checkCsr(opinion.pem)
            expect({ name: opinion.name, facts: facts !== null }).toEqual({ name: opinion.name, facts: true })
            if (facts === null) continue
            expect({
                name: opinion.name,
                subject: sorted(facts.subjectAttributes),
                altNames: facts.subjectAltNames.flatMap(inOpensslWords),
                spkiSha256: facts.key.spkiSha256,
            }).toEqual({
                name: opinion.name,
                subject: opinion.subject,
                altNames: opinion.name === 'nul-in-san' ? ['DNS:evil.com\u0000.dmv.ca.gov'] : opinion.altNames,
                spkiSha256: opinion.spkiSha256,
            })
            if (facts.key.bits > 0) expect([opinion.name, facts.key.bits]).toEqual([opinion.name, opinion.keyBits])
        }
    })

    it('verify as openssl verifies them, except where the algorithm is not checked', () => {
        const ours = opinions.requests.map(({ name, pem }) => ({ name, valid: checkCsr(pem).facts?.signature.valid }))
        const theirs = opinions.requests.map(({ name, signature }) => ({ name, valid: signature }))
        expect(ours.filter(({ valid }) => valid !== null)).toEqual(theirs.filter((_, i) => ours[i].valid !== null))
        expect(ours.filter(({ valid }) => valid === null).map(({ name }) => name)).toEqual(
            ['pss-key', 'p224', 'secp256k1', 'brainpool', 'explicit-curve', 'ed25519', 'ed448', 'dsa'].filter((name) =>
                ours.some((one) => one.name === name)
            )
        )
    })

    it('are accepted or refused for the reasons that their recipes state', () => {
        for (const { name, pem } of opinions.requests) {
            const recipe = REQUESTS.find((one) => one.name === name)
            const { verdict, findings } = checkCsr(pem)
            const codes = (severity: string) =>
                findings.filter((finding) => finding.severity === severity).map((finding) => finding.code)
            expect({ name, verdict, errors: codes('error').sort(), warnings: codes('warning').sort() }).toEqual({
                name,
                verdict: recipe?.errors ? 'reject' : 'accept',
                errors: recipe?.errors ?? [],
                warnings: recipe?.warnings ?? [],
            })
        }
    })
})

describe('certificates', () => {
    it('are enough for a comparison', () => {
        expect(opinions.certificates.length).toBeGreaterThanOrEqual(hasOpenssl ? 20 : 3)
        expect(opinions.certificates.every((opinion) => opinion.signature === true)).toBe(true)
    })

    it('are read as openssl reads them', () => {
        for (const { name, pem, certificate, ...opinion } of opinions.certificates) {
            const { facts } = checkCertificate(pem)
            expect({ name, facts: facts !== null }).toEqual({ name, facts: true })
            if (facts === null || certificate === undefined) continue
            expect({
                name,
                subject: sorted(facts.subjectAttributes),
                issuer: sorted(facts.issuerAttributes),
                serial: facts.serial,
                notBefore: facts.validity.notBefore,
                notAfter: facts.validity.notAfter,
                altNames: facts.subjectAltNames.flatMap(inOpensslWords),
                ...facts.fingerprints,
                spkiSha256: facts.key.spkiSha256,
            }).toEqual({
                name,
                subject: opinion.subject,
                issuer: certificate.issuer,
                serial: certificate.serial,
                notBefore: certificate.notBefore,
                notAfter: certificate.notAfter,
                altNames: opinion.altNames,
                sha1: certificate.sha1,
                sha256: certificate.sha256,
                spkiSha256: opinion.spkiSha256,
            })
        }
    })

    it('verify with their issuer, alone and in a pasted chain', () => {
        for (const { name, pem, certificate } of opinions.certificates) {
            const issuer = opinions.certificates.find((opinion) => opinion.name === certificate?.issuerName)
            expect([name, verifiedBy(pem, issuer?.pem ?? '')]).toEqual([name, true])
            const chain = checkCertificate(`${pem}\n${issuer?.pem}`).facts
            expect([name, chain?.signature.valid]).toEqual([name, true])
        }
    })

    it("do not verify with a key that is not the issuer's", () => {
        const imposter = opinions.certificates.find((opinion) => opinion.name === 'imposter')?.pem ?? ''
        expect(opinions.imposed.length).toBeGreaterThan(hasOpenssl ? 8 : 0)
        for (const { name, pem, signature } of opinions.imposed) {
            expect([name, signature]).toEqual([name, false])
            expect([name, verifiedBy(pem, imposter)]).toEqual([name, false])
        }
    })
})

function verifiedBy(pem: string, issuerPem: string): boolean | null {
    const [subject, issuer] = [readCertificate(pem), readCertificate(issuerPem)]
    if (!subject.ok || !issuer.ok) throw new Error('a certificate of the corpus cannot be read')
    return verifyWith(issuer.value.certificate.publicKey, subject.value.certificate).valid
}

describe('both readers', () => {
    it('tell the other kind of document from a damaged one', () => {
        const [request] = opinions.requests
        const [certificate] = opinions.certificates
        expect(readCertificate(request.pem)).toMatchObject({ ok: false, finding: { code: 'WRONG_TYPE' } })
        expect(readCertificationRequest(certificate.pem)).toMatchObject({ ok: false, finding: { code: 'WRONG_TYPE' } })
    })
})
