/** `94.9 %`. Never rounded up: what is not 95 % must not read as if it were. */
export function percent(value: number): string {
    return `${Math.floor(value * 10 + ROUNDING_ERROR) / 10} %`
}

/** What binary fractions may lack: 0.95 * 100 * 10 is a little less than 950. */
const ROUNDING_ERROR = 1e-6
