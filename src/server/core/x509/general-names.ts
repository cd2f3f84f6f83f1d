/** One subject alternative name. */
export interface SubjectAltName {
    kind: 'DNS' | 'IP' | 'EMAIL' | 'URI' | 'RID' | 'DIR' | 'OTHER' | 'UNKNOWN'
    value: string
}
