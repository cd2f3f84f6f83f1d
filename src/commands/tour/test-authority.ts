import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type KeyKind = 'rsa:2048' | 'rsa:1024' | 'ec:P-256'

/** A key pair and the certificate signing request made with it. The private key never leaves the folder. */
export interface Request {
    readonly csr: string
    readonly file: string
    readonly keyFile: string
}

export interface Validity {
    readonly notBefore: Date
    readonly notAfter: Date
}

/** Whether this machine has the openssl command line. */
export function hasOpenssl(): boolean {
    return spawnSync('openssl', ['version']).status === 0
}

/**
 * A certificate authority for trying things out, made with openssl in a folder of its own.
 *
 * It signs in Sectigo's name, so that its certificates pass the service's issuer check (C6); nothing on the web trusts it.
 */
export class TestAuthority {
    private readonly folder = mkdtempSync(path.join(tmpdir(), 'test-authority-'))
    private made = 0

    constructor() {
        this.write('ca.cnf', CONFIGURATION)
        this.write('index.txt', '')
        this.write('serial', '7A00000000000001\n')
        this.openssl(
            'req',
            '-x509',
            '-newkey',
            'rsa:2048',
            '-nodes',
            '-days',
            '7300',
            '-keyout',
            'ca.key',
            '-out',
            'ca.pem'
        )('-subj', '/C=GB/O=Sectigo Limited/CN=Test Public Server Authentication CA')
    }

    /** Makes a key and a signing request for these names, the first being the common name. */
    request(names: readonly string[], key: KeyKind = 'rsa:2048'): Request {
        const stem = `request-${++this.made}`
        const [type, size] = key.split(':')
        const newKey = type === 'rsa' ? ['-newkey', key] : ['-newkey', 'ec', '-pkeyopt', `ec_paramgen_curve:${size}`]
        this.openssl(
            'req',
            '-new',
            '-nodes',
            ...newKey,
            '-keyout',
            `${stem}.key`,
            '-out',
            `${stem}.csr`
        )(
            ...['-subj', `/C=US/ST=California/O=State of California/CN=${names[0]}`],
            ...['-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`]
        )
        return { csr: this.read(`${stem}.csr`), file: `${stem}.csr`, keyFile: path.join(this.folder, `${stem}.key`) }
    }

    /** Issues the certificate for a request with these names and this validity. @returns PEM */
    issue(request: Request, names: readonly string[], { notBefore, notAfter }: Validity): string {
        const stem = `certificate-${++this.made}`
        this.write(
            `${stem}.ext`,
            [
                'basicConstraints=CA:FALSE',
                'keyUsage=digitalSignature,keyEncipherment',
                'extendedKeyUsage=serverAuth',
                `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
            ].join('\n')
        )
        this.openssl(
            'ca',
            '-batch',
            '-notext',
            '-config',
            'ca.cnf',
            '-in',
            request.file,
            '-out',
            `${stem}.pem`
        )(
            ...['-startdate', asn1Time(notBefore), '-enddate', asn1Time(notAfter), '-extfile', `${stem}.ext`],
            ...['-subj', `/C=US/ST=California/O=State of California/CN=${names[0]}`]
        )
        return this.read(`${stem}.pem`)
    }

    privateKey(request: Request): string {
        return readFileSync(request.keyFile, 'utf8')
    }

    remove(): void {
        rmSync(this.folder, { recursive: true, force: true })
    }

    private openssl(...command: string[]): (...more: string[]) => void {
        return (...more) => {
            const run = spawnSync('openssl', [...command, ...more], { cwd: this.folder, encoding: 'utf8' })
            if (run.status !== 0) throw new Error(`openssl ${command[0]} failed: ${run.stderr}`)
        }
    }

    private write(name: string, text: string): void {
        writeFileSync(path.join(this.folder, name), text)
    }

    private read(name: string): string {
        return readFileSync(path.join(this.folder, name), 'utf8')
    }
}

/** GeneralizedTime as openssl's command line takes it. */
function asn1Time(date: Date): string {
    return `${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
}

const CONFIGURATION = `
[ca]
default_ca = test
[test]
dir = .
database = index.txt
new_certs_dir = .
serial = serial
certificate = ca.pem
private_key = ca.key
default_md = sha256
unique_subject = no
policy = anything
email_in_dn = no
[anything]
countryName = optional
stateOrProvinceName = optional
organizationName = optional
commonName = supplied
[req]
distinguished_name = name
[name]
`
