/** Certificates of many kinds, made by openssl from the keys of the requests. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shell } from '../../support/openssl'
import { type KeyName, PSS, SAN } from './requests'

export interface CertificateRecipe {
    name: string
    /** Key of the certificate. */
    key: KeyName
    /** Name of the issuing certificate's recipe; its own for a self-signed one. */
    issuer: string
    subject: string
    days: number
    options?: string
    /** Lines of the extension section; without any it is a version 1 certificate. */
    extensions?: string[]
}

/** Without key identifiers, so that openssl finds an issuer by its name alone. */
const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=keyCertSign,cRLSign', 'subjectKeyIdentifier=none']
const SECTIGO = '/C=GB/O=Sectigo Limited/CN=Test Server CA'
const LEAF = ['basicConstraints=critical,CA:FALSE', 'extendedKeyUsage=serverAuth', ...SAN]
const OWNER = '/C=US/ST=California/O=State of California/CN=www.dmv.ca.gov'

/** Issuers first. `imposter` has the name of `ca-rsa` and another key. */
export const CERTIFICATES: CertificateRecipe[] = [
    { name: 'ca-rsa', key: 'rsa4096', issuer: 'ca-rsa', subject: SECTIGO, days: 3650, extensions: CA },
    { name: 'imposter', key: 'rsa3072', issuer: 'imposter', subject: SECTIGO, days: 3650, extensions: CA },
    { name: 'ca-p256', key: 'p256', issuer: 'ca-p256', subject: '/O=EC CA/CN=p256', days: 3650, extensions: CA },
    {
        name: 'ca-p384',
        key: 'p384',
        issuer: 'ca-p384',
        subject: '/O=EC CA/CN=p384',
        days: 20000,
        options: '-sha384',
        extensions: CA,
    },
    {
        name: 'ca-p521',
        key: 'p521',
        issuer: 'ca-p521',
        subject: '/O=EC CA/CN=p521',
        days: 3650,
        options: '-sha512',
        extensions: CA,
    },
    {
        name: 'ca-pss',
        key: 'rsa',
        issuer: 'ca-pss',
        subject: '/O=PSS CA/CN=pss',
        days: 3650,
        options: `${PSS} -sigopt rsa_pss_saltlen:32`,
        extensions: CA,
    },
    {
        name: 'ca-between',
        key: 'rsa3072',
        issuer: 'ca-rsa',
        subject: '/O=Sectigo Limited/CN=Between',
        days: 1000,
        extensions: CA,
    },
    { name: 'leaf-rsa', key: 'rsa', issuer: 'ca-rsa', subject: OWNER, days: 199, extensions: LEAF },
    { name: 'leaf-between', key: 'rsa', issuer: 'ca-between', subject: OWNER, days: 99, extensions: LEAF },
    { name: 'leaf-sha1', key: 'rsa', issuer: 'ca-rsa', subject: OWNER, days: 99, options: '-sha1', extensions: LEAF },
    {
        name: 'leaf-sha512',
        key: 'p384',
        issuer: 'ca-rsa',
        subject: OWNER,
        days: 99,
        options: '-sha512',
        extensions: LEAF,
    },
    { name: 'leaf-p256', key: 'p256', issuer: 'ca-p256', subject: OWNER, days: 46, extensions: LEAF },
    {
        name: 'leaf-p256-sha512',
        key: 'p256',
        issuer: 'ca-p256',
        subject: OWNER,
        days: 46,
        options: '-sha512',
        extensions: LEAF,
    },
    {
        name: 'leaf-p384',
        key: 'p521',
        issuer: 'ca-p384',
        subject: OWNER,
        days: 46,
        options: '-sha384',
        extensions: LEAF,
    },
    {
        name: 'leaf-p521',
        key: 'p256',
        issuer: 'ca-p521',
        subject: OWNER,
        days: 46,
        options: '-sha256',
        extensions: LEAF,
    },
    {
        name: 'leaf-pss',
        key: 'rsa',
        issuer: 'ca-pss',
        subject: OWNER,
        days: 46,
        options: `${PSS} -sigopt rsa_pss_saltlen:-1`,
        extensions: LEAF,
    },
    { name: 'version-1', key: 'rsa', issuer: 'ca-rsa', subject: OWNER, days: 46 },
    {
        name: 'negative-serial',
        key: 'rsa',
        issuer: 'ca-rsa',
        subject: OWNER,
        days: 46,
        options: '-set_serial -77',
        extensions: LEAF,
    },
    {
        name: 'zero-serial',
        key: 'rsa',
        issuer: 'ca-rsa',
        subject: OWNER,
        days: 46,
        options: '-set_serial 0',
        extensions: LEAF,
    },
    {
        name: 'long-serial',
        key: 'rsa',
        issuer: 'ca-rsa',
        subject: OWNER,
        days: 46,
        options: '-set_serial 0xfedcba9876543210fedcba9876543210',
        extensions: LEAF,
    },
    { name: 'beyond-2050', key: 'rsa', issuer: 'ca-rsa', subject: OWNER, days: 10000, extensions: LEAF },
    { name: 'expired-at-once', key: 'rsa', issuer: 'ca-rsa', subject: OWNER, days: 0, extensions: LEAF },
    {
        name: 'wildcard-leaf',
        key: 'p256',
        issuer: 'ca-rsa',
        subject: '/O=State of California/CN=*.dmv.ca.gov',
        days: 199,
        extensions: ['subjectAltName=DNS:*.dmv.ca.gov,DNS:dmv.ca.gov'],
    },
    {
        name: 'code-signing-leaf',
        key: 'rsa4096',
        issuer: 'ca-rsa',
        subject: '/O=State of California/CN=State of California',
        days: 459,
        extensions: ['extendedKeyUsage=codeSigning'],
    },
    { name: 'ed25519-leaf', key: 'ed25519', issuer: 'ca-rsa', subject: OWNER, days: 46, extensions: LEAF },
    {
        name: 'other-owner',
        key: 'rsa',
        issuer: 'ca-rsa',
        subject: '/O=Contoso/CN=www.example.com',
        days: 46,
        extensions: ['subjectAltName=DNS:www.example.com,IP:192.0.2.7'],
    },
]

/** Makes `<name>.crt` (PEM) for every recipe; the keys exist already. */
export function makeCertificates(folder: string, recipes: readonly CertificateRecipe[]): void {
    const commands = recipes.flatMap(({ name, key, issuer, subject, days, options = '', extensions }) => {
        writeFileSync(join(folder, `${name}.ext`), `${(extensions ?? []).join('\n')}\n`)
        const extfile = extensions ? `-extfile ${name}.ext` : ''
        const issuerKey = recipes.find((recipe) => recipe.name === issuer)?.key
        const signer = issuer === name ? `-signkey ${key}.pem` : `-CA ${issuer}.crt -CAkey ${issuerKey}.pem`
        const serial = options.includes('-set_serial') ? '' : '-set_serial 0x1234'
        return [
            `openssl req -new -batch -config rsa-2048.cnf -key ${key}.pem -subj '${subject}' -out ${name}.tmp`,
            `openssl x509 -req -in ${name}.tmp ${signer} -days ${days} ${serial} ${options} ${extfile} -out ${name}.crt 2>/dev/null`,
        ]
    })
    shell(folder, commands.join('\n'))
}
