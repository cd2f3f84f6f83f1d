/**
 * Key of the one renewal that a certificate needs in its life. The successor is another certificate with a cycle of its own,
 * so the key is the certificate's identity and never its names, which the successor shares.
 *
 * @param certificate sys_id
 */
export function cycleKey(certificate: string): string {
    return `renewal:${certificate}`
}
