import { type CertificateFacts, type Checked, type CsrFacts, type HostnamesFacts } from '../../server/core/check/types'
import { post } from './http'

/** What is to be checked; what is left out is not. */
export interface CheckRequest {
    readonly csr?: string
    readonly hostnames?: readonly string[]
    readonly certificate?: string
}

export interface CheckAnswer {
    readonly csr?: Checked<CsrFacts | null>
    readonly hostnames?: Checked<HostnamesFacts>
    readonly certificate?: Checked<CertificateFacts | null>
}

/** Has the instance check, with what it knows of the person's approved domains. */
export async function check(request: CheckRequest, signal?: AbortSignal): Promise<CheckAnswer> {
    return (await post<{ result: CheckAnswer }>('/api/x_cdt_certs/v1/check', request, signal)).result
}
