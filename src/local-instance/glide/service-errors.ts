/** `sn_ws_err`: errors that say by themselves how a scripted REST operation answers. */
export class ServiceError {
    status = 500
    message = ''
    detail = ''

    setStatus(code: number): this {
        this.status = Number(code)
        return this
    }

    setMessage(message: unknown): this {
        this.message = String(message)
        return this
    }

    setDetail(detail: unknown): this {
        this.detail = String(detail)
        return this
    }
}

function errorOf(status: number) {
    return class extends ServiceError {
        constructor(message?: unknown) {
            super()
            this.setStatus(status)
            if (message !== undefined) this.setMessage(message)
        }
    }
}

export const SERVICE_ERRORS = {
    ServiceError,
    BadRequestError: errorOf(400),
    NotFoundError: errorOf(404),
    NotAcceptableError: errorOf(406),
    ConflictError: errorOf(409),
    UnsupportedMediaTypeError: errorOf(415),
}
