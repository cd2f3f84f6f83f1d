import { fivePmPacific, pacificDate } from './pacific'

/**
 * When a certificate expires for this service (C2), in epoch milliseconds: 17:00 Pacific on its final day, or its own
 * notAfter where that is earlier. A notAfter of 23:59:59 UTC is 15:59:59 Pacific in winter, an hour before 17:00.
 */
export function expiresAt(notAfter: number): number {
    return Math.min(notAfter, fivePmPacific(pacificDate(notAfter)))
}
