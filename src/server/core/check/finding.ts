/** One thing found while checking what a person sent: what is wrong (or worth knowing) and what to do about it. */
export interface Finding {
    /** Stable name for programs and tests, such as `OUTSIDE_ROOTS`. */
    code: string
    severity: Severity
    /** A full sentence for a person. Never contains key material. */
    message: string
    /** The host name the finding is about, as far as it is about one; at most 255 characters of it. */
    name?: string
}

/** Only an `error` refuses; a `warning` asks for a second look; an `info` explains. */
export type Severity = 'error' | 'warning' | 'info'

export type Verdict = 'accept' | 'reject'

export function verdictOf(findings: readonly Finding[]): Verdict {
    return findings.some((finding) => finding.severity === 'error') ? 'reject' : 'accept'
}

export function error(code: string, message: string, name?: string): Finding {
    return finding('error', code, message, name)
}

export function warning(code: string, message: string, name?: string): Finding {
    return finding('warning', code, message, name)
}

export function info(code: string, message: string, name?: string): Finding {
    return finding('info', code, message, name)
}

function finding(severity: Severity, code: string, message: string, name?: string): Finding {
    return name === undefined ? { code, severity, message } : { code, severity, message, name: name.slice(0, 255) }
}
