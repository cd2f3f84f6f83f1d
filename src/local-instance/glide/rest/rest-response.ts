import { UnsupportedError } from '../../errors'
import { type SysId } from '../../platform'
import { refusing } from '../refusing'
import { type OutboundResponse } from './transport'

const FIRST_ERROR = 400

/** sn_ws.RESTResponseV2: the answer to a message, or that there is none. */
export class RESTResponseV2 {
    constructor(
        private readonly answer: OutboundResponse,
        private readonly queryString: string,
        private readonly attachment: SysId | null
    ) {}

    /** The HTTP status; 0 when there was no answer. */
    getStatusCode(): number {
        return 'error' in this.answer ? 0 : this.answer.status
    }

    /** Empty when the body was saved as an attachment. */
    getBody(): string {
        if ('error' in this.answer || this.attachment) return ''
        return Buffer.from(this.answer.body, 'base64').toString('utf8')
    }

    getHeader(name: string): string | null {
        const found = this.pairs().find(([header]) => header.toLowerCase() === String(name).toLowerCase())
        return found ? found[1] : null
    }

    getHeaders(): Record<string, string> {
        return Object.fromEntries(this.pairs())
    }

    getQueryString(): string {
        return this.queryString
    }

    haveError(): boolean {
        return 'error' in this.answer || this.answer.status >= FIRST_ERROR
    }

    getErrorMessage(): string {
        if ('error' in this.answer) return this.answer.error
        return this.haveError() ? `Method failed with code: ${this.answer.status}` : ''
    }

    /** The platform's own numbers of errors are not documented. */
    getErrorCode(): number {
        if (this.haveError()) throw new UnsupportedError('RESTResponseV2.getErrorCode of an error')
        return 0
    }

    getResponseAttachmentSysid(): SysId | null {
        return this.attachment
    }

    /** The answer is there when `executeAsync` returns. */
    waitForResponse(_seconds?: number): void {
        // Nothing is left to wait for.
    }

    private pairs(): readonly (readonly [string, string])[] {
        return 'error' in this.answer ? [] : this.answer.headers
    }
}

refusing(RESTResponseV2, 'RESTResponseV2')
