export interface Ownership {
    belongsToService: boolean
    /** What to do next, in a sentence or two. */
    advice: string
}

const ISSUED_TO = 'State of California'
const ISSUED_BY = 'Sectigo Limited'

/**
 * C6, O1: whose a certificate is, by the organizations in its "Issued To" and "Issued By", as a browser shows them.
 * Case and repeated blanks do not matter, as in X.520 name matching.
 */
export function ownershipOf(issuedTo: string, issuedBy: string): Ownership {
    const ours = same(issuedTo, ISSUED_TO)
    const sectigo = same(issuedBy, ISSUED_BY)
    if (ours && sectigo) return { belongsToService: true, advice: BELONGS }
    if (ours) return { belongsToService: false, advice: OTHER_ISSUER }
    if (sectigo) return { belongsToService: false, advice: OTHER_OWNER }
    return { belongsToService: false, advice: NEITHER }
}

const BELONGS =
    "This certificate belongs to this service. Renew or replace it through your department's delegated administrator, or order it here."
const OTHER_ISSUER =
    'This certificate was issued to the State of California, but not by Sectigo Limited, so it is not one of this service and no request is needed here. Turn to whoever bought it.'
const OTHER_OWNER =
    'This certificate comes from Sectigo Limited, but was not issued to the State of California, so it is not one of this service and no request is needed here. Turn to whoever bought it.'
const NEITHER =
    'This certificate is not one of this service: those are issued to the State of California by Sectigo Limited. No request is needed here; turn to whoever issued it.'

function same(given: string, expected: string): boolean {
    const words = given.toLowerCase().split(/\s/)
    return words.filter((word) => word !== '').join(' ') === expected.toLowerCase()
}
