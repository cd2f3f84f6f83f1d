/** Requests of many kinds, made by openssl: what to make, and how. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shell } from '../../support/openssl'

export interface RequestRecipe {
    name: string
    key: KeyName
    subject?: string
    /** Lines of the extension section; `subjectAltName=DNS:...` and the like. */
    extensions?: string[]
    /** Lines of the request section. */
    settings?: string[]
    /** Lines of the attribute section; openssl reads it only along with the configuration's subject. */
    attributes?: string[]
    /** Further options of `openssl req`. */
    options?: string
    /** Codes of the errors that the check of the request gives; none for an acceptable request. */
    errors?: string[]
    warnings?: string[]
}

/** Keys are shared: making RSA keys is what takes time. */
const KEYS = {
    rsa: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
    rsa3072: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072',
    rsa4096: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096',
    rsa1024: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024',
    rsa2047: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2047',
    rsa2052: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2052',
    rsaE3: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_keygen_pubexp:3',
    rsaPss: 'genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048',
    p256: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256',
    p384: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384',
    p521: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521',
    p224: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-224',
    k1: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp256k1',
    brainpool: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:brainpoolP256r1',
    explicit: 'genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:explicit',
    /** Made from `p256`, which must come first. */
    compressed: 'ec -in p256.pem -conv_form compressed',
    ed25519: 'genpkey -algorithm ED25519',
    ed448: 'genpkey -algorithm ED448',
} as const
export type KeyName = keyof typeof KEYS | 'dsa'

const NAME = '/CN=www.dmv.ca.gov'
export const SAN = ['subjectAltName=DNS:www.dmv.ca.gov,DNS:dmv.ca.gov']
export const PSS = '-sigopt rsa_padding_mode:pss'
const HUNDRED = Array.from({ length: 99 }, (_, i) => `DNS:h${i}.dmv.ca.gov`).join(',')
/** Subject strings of one type: BMP, Teletex, UTF-8. */
const stringsOf = (mask: string) => [`string_mask=MASK:${mask}`, 'utf8=yes']

export const REQUESTS: RequestRecipe[] = [
    { name: 'rsa-2048', key: 'rsa', extensions: SAN },
    { name: 'rsa-2048-no-san', key: 'rsa', warnings: ['NO_SAN'] },
    { name: 'rsa-3072-sha384', key: 'rsa3072', options: '-sha384', extensions: SAN },
    { name: 'rsa-4096-sha512', key: 'rsa4096', options: '-sha512', extensions: SAN },
    { name: 'rsa-sha224', key: 'rsa', options: '-sha224', extensions: SAN },
    { name: 'rsa-1024', key: 'rsa1024', extensions: SAN, errors: ['KEY_TOO_SMALL'] },
    { name: 'rsa-2047', key: 'rsa2047', extensions: SAN, errors: ['KEY_TOO_SMALL'] },
    { name: 'rsa-2052', key: 'rsa2052', extensions: SAN, errors: ['KEY_SIZE'] },
    { name: 'rsa-exponent-3', key: 'rsaE3', extensions: SAN, warnings: ['KEY_EXPONENT_SMALL'] },
    { name: 'rsa-sha1', key: 'rsa', options: '-sha1', extensions: SAN, errors: ['SIGNATURE_HASH'] },
    { name: 'rsa-md5', key: 'rsa', options: '-md5', extensions: SAN, errors: ['SIGNATURE_HASH'] },
    { name: 'pss-sha256', key: 'rsa', options: `-sha256 ${PSS} -sigopt rsa_pss_saltlen:32`, extensions: SAN },
    { name: 'pss-longest-salt', key: 'rsa', options: `-sha512 ${PSS} -sigopt rsa_pss_saltlen:-2`, extensions: SAN },
    { name: 'pss-no-salt', key: 'rsa', options: `-sha256 ${PSS} -sigopt rsa_pss_saltlen:0`, extensions: SAN },
    {
        name: 'pss-other-mask-hash',
        key: 'rsa3072',
        options: `-sha384 ${PSS} -sigopt rsa_pss_saltlen:20 -sigopt rsa_mgf1_md:sha256`,
        extensions: SAN,
    },
    {
        name: 'pss-defaults',
        key: 'rsa',
        options: `-sha1 ${PSS} -sigopt rsa_pss_saltlen:20`,
        extensions: SAN,
        errors: ['SIGNATURE_HASH'],
    },
    {
        name: 'pss-odd-modulus',
        key: 'rsa2052',
        options: `-sha256 ${PSS} -sigopt rsa_pss_saltlen:-1`,
        extensions: SAN,
        errors: ['KEY_SIZE'],
    },
    { name: 'pss-key', key: 'rsaPss', extensions: SAN, errors: ['KEY_TYPE'] },
    { name: 'p256', key: 'p256', extensions: SAN },
    { name: 'p256-sha512', key: 'p256', options: '-sha512', extensions: SAN },
    { name: 'p256-sha224', key: 'p256', options: '-sha224', extensions: SAN },
    { name: 'p384-sha384', key: 'p384', options: '-sha384', extensions: SAN },
    { name: 'p384-sha256', key: 'p384', options: '-sha256', extensions: SAN },
    { name: 'p521-sha512', key: 'p521', options: '-sha512', extensions: SAN },
    { name: 'p521-sha256', key: 'p521', options: '-sha256', extensions: SAN },
    { name: 'p224', key: 'p224', extensions: SAN, errors: ['KEY_CURVE'] },
    { name: 'secp256k1', key: 'k1', extensions: SAN, errors: ['KEY_CURVE'] },
    { name: 'brainpool', key: 'brainpool', extensions: SAN, errors: ['KEY_CURVE'] },
    { name: 'explicit-curve', key: 'explicit', extensions: SAN, errors: ['KEY_CURVE'] },
    { name: 'compressed-point', key: 'compressed', extensions: SAN, errors: ['KEY_POINT_FORM'] },
    { name: 'ed25519', key: 'ed25519', extensions: SAN, errors: ['KEY_TYPE'] },
    { name: 'ed448', key: 'ed448', extensions: SAN, errors: ['KEY_TYPE'] },
    { name: 'dsa', key: 'dsa', extensions: SAN, errors: ['KEY_TYPE'] },
    {
        name: 'wildcard',
        key: 'p256',
        subject: '/CN=*.dmv.ca.gov',
        extensions: ['subjectAltName=DNS:*.dmv.ca.gov,DNS:dmv.ca.gov'],
    },
    { name: 'hundred-names', key: 'p256', extensions: [`subjectAltName=DNS:www.dmv.ca.gov,${HUNDRED}`] },
    {
        name: 'hundred-and-one-names',
        key: 'p256',
        extensions: [`subjectAltName=DNS:www.dmv.ca.gov,DNS:dmv.ca.gov,${HUNDRED}`],
        errors: ['TOO_MANY_NAMES'],
    },
    {
        name: 'every-kind-of-name',
        key: 'rsa',
        extensions: [
            'subjectAltName=DNS:www.dmv.ca.gov,IP:10.1.2.3,IP:2001:db8::1,email:a@dmv.ca.gov,URI:https://dmv.ca.gov/,RID:1.2.3.4,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:a@b,dirName:directory\n[directory]\nCN=x',
        ],
        errors: [
            'SAN_TYPE_DIR',
            'SAN_TYPE_EMAIL',
            'SAN_TYPE_IP',
            'SAN_TYPE_IP',
            'SAN_TYPE_OTHER',
            'SAN_TYPE_RID',
            'SAN_TYPE_URI',
        ],
    },
    { name: 'critical-san', key: 'p256', extensions: ['subjectAltName=critical,DNS:www.dmv.ca.gov'] },
    {
        name: 'nul-in-san',
        key: 'p256',
        extensions: ['subjectAltName=DER:301682146576696c2e636f6d002e646d762e63612e676f76'],
        errors: ['CN_NOT_IN_SAN', 'CONTROL'],
    },
    {
        name: 'challenge-password',
        key: 'rsa',
        attributes: ['challengePassword=secret1', 'unstructuredName=a server'],
        extensions: SAN,
        warnings: ['CHALLENGE_PASSWORD'],
    },
    {
        name: 'utf8-subject',
        key: 'p256',
        subject: '/C=US/ST=California/O=Département/OU=Ñandú 漢字/CN=www.dmv.ca.gov',
        settings: stringsOf('0x2000'),
        extensions: SAN,
    },
    {
        name: 'bmp-subject',
        key: 'p256',
        subject: '/O=Kraków/CN=www.dmv.ca.gov',
        settings: stringsOf('0x800'),
        extensions: SAN,
    },
    {
        name: 'teletex-subject',
        key: 'p256',
        subject: '/O=Señal/CN=www.dmv.ca.gov',
        settings: stringsOf('0x4'),
        extensions: SAN,
    },
    {
        name: 'multi-valued-subject',
        key: 'p256',
        subject: '/O=State of California+OU=DMV/CN=www.dmv.ca.gov',
        extensions: SAN,
    },
    {
        name: 'common-name-first',
        key: 'p256',
        subject: '/CN=www.dmv.ca.gov/OU=Web/O=State of California/L=Sacramento/ST=California/C=US',
        extensions: SAN,
    },
    {
        name: 'rare-attributes',
        key: 'p256',
        subject: '/DC=gov/DC=ca/UID=web/serialNumber=12/emailAddress=a@dmv.ca.gov/CN=www.dmv.ca.gov',
        extensions: SAN,
    },
    { name: 'empty-subject', key: 'p256', subject: '/', extensions: SAN },
    { name: 'nothing-at-all', key: 'p256', subject: '/', errors: ['NO_NAMES'] },
    {
        name: 'two-common-names',
        key: 'p256',
        subject: '/CN=www.dmv.ca.gov/CN=dmv.ca.gov',
        extensions: SAN,
        errors: ['CN_SEVERAL'],
    },
    {
        name: 'common-name-elsewhere',
        key: 'p256',
        subject: '/CN=a.dmv.ca.gov',
        extensions: SAN,
        errors: ['CN_NOT_IN_SAN'],
    },
    {
        name: 'outside-the-roots',
        key: 'p256',
        subject: '/CN=www.example.com',
        extensions: ['subjectAltName=DNS:www.example.com'],
        errors: ['CN_OUTSIDE_ROOTS', 'OUTSIDE_ROOTS'],
    },
    {
        name: 'server-and-client',
        key: 'p256',
        extensions: [...SAN, 'extendedKeyUsage=serverAuth,clientAuth', 'keyUsage=digitalSignature'],
        warnings: ['EKU_CLIENT_AUTH'],
    },
    {
        name: 'code-signing',
        key: 'p256',
        extensions: [...SAN, 'extendedKeyUsage=codeSigning,1.2.3.4'],
        errors: ['EKU_NOT_ALLOWED'],
        warnings: ['EKU_UNUSUAL'],
    },
    {
        name: 'asks-for-a-ca',
        key: 'p256',
        extensions: [...SAN, 'basicConstraints=critical,CA:TRUE,pathlen:1', 'keyUsage=keyCertSign,cRLSign'],
        errors: ['CA_REQUESTED'],
    },
]

/** Makes the keys and `<name>.csr` (PEM) for every recipe. */
export function makeRequests(folder: string, recipes: readonly RequestRecipe[]): void {
    const keys = [...new Set(recipes.map((recipe) => recipe.key))]
    shell(folder, keys.map((key) => (key === 'dsa' ? MAKE_DSA : `openssl ${KEYS[key]} -out ${key}.pem`)).join('\n'))
    const commands = recipes.map((recipe) => {
        writeFileSync(join(folder, `${recipe.name}.cnf`), configuration(recipe))
        const { name, key, attributes, options = '' } = recipe
        const subject = attributes ? '' : `-subj '${recipe.subject ?? NAME}'`
        return `openssl req -new -batch -config ${name}.cnf -key ${key}.pem ${subject} ${options} -out ${name}.csr`
    })
    shell(folder, commands.join('\n'))
}

const MAKE_DSA =
    'openssl genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -out dsa.par && openssl genpkey -paramfile dsa.par -out dsa.pem'

function configuration({ extensions, settings = [], attributes }: RequestRecipe): string {
    return [
        '[req]',
        'distinguished_name=dn',
        ...settings,
        ...(extensions ? ['req_extensions=ext'] : []),
        ...(attributes ? ['attributes=att', 'prompt=no'] : []),
        '[dn]',
        ...(attributes ? [NAME.slice(1)] : []),
        '[att]',
        ...(attributes ?? []),
        '[ext]',
        ...(extensions ?? []),
        '',
    ].join('\n')
}
