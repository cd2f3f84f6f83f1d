/** Names of the object identifiers that requests and certificates use. */

/** X.520 attributes and their relatives, with the short names that openssl and browsers show. */
export const ATTRIBUTE_NAMES: Record<string, string> = {
    '2.5.4.3': 'CN',
    '2.5.4.4': 'SN',
    '2.5.4.5': 'serialNumber',
    '2.5.4.6': 'C',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.9': 'street',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.12': 'title',
    '2.5.4.15': 'businessCategory',
    '2.5.4.17': 'postalCode',
    '2.5.4.42': 'GN',
    '2.5.4.97': 'organizationIdentifier',
    '0.9.2342.19200300.100.1.1': 'UID',
    '0.9.2342.19200300.100.1.25': 'DC',
    '1.2.840.113549.1.9.1': 'emailAddress',
    '1.2.840.113549.1.9.2': 'unstructuredName',
    '1.3.6.1.4.1.311.60.2.1.1': 'jurisdictionL',
    '1.3.6.1.4.1.311.60.2.1.2': 'jurisdictionST',
    '1.3.6.1.4.1.311.60.2.1.3': 'jurisdictionC',
}

export const CURVE_NAMES: Record<string, { name: string; bits: number }> = {
    '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
    '1.3.132.0.34': { name: 'P-384', bits: 384 },
    '1.3.132.0.35': { name: 'P-521', bits: 521 },
    '1.3.132.0.33': { name: 'P-224', bits: 224 },
    '1.3.132.0.10': { name: 'secp256k1', bits: 256 },
    '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
    '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
    '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 },
}

/** Public key algorithms besides RSA and EC; none is accepted (CA/B BR 6.1.5), but people should read which it is. */
export const OTHER_KEY_NAMES: Record<string, string> = {
    '1.2.840.113549.1.1.10': 'RSASSA-PSS',
    '1.3.101.112': 'Ed25519',
    '1.3.101.113': 'Ed448',
    '1.3.101.110': 'X25519',
    '1.2.840.10040.4.1': 'DSA',
    '2.16.840.1.101.3.4.3.17': 'ML-DSA-44',
    '2.16.840.1.101.3.4.3.18': 'ML-DSA-65',
    '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
}

export const EXTENDED_KEY_USAGE_NAMES: Record<string, string> = {
    '1.3.6.1.5.5.7.3.1': 'serverAuth',
    '1.3.6.1.5.5.7.3.2': 'clientAuth',
    '1.3.6.1.5.5.7.3.3': 'codeSigning',
    '1.3.6.1.5.5.7.3.4': 'emailProtection',
    '1.3.6.1.5.5.7.3.8': 'timeStamping',
    '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
    '2.5.29.37.0': 'anyExtendedKeyUsage',
}

/** RFC 5280 4.2.1.3, in bit order. */
export const KEY_USAGE_NAMES = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
]
