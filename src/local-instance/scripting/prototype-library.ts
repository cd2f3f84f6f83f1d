import { UnsupportedError } from '../errors'

interface Initialized {
    initialize?: (...parameters: unknown[]) => void
}

/** The platform's global `Class`: makes constructors that call `initialize`. */
export const Class = {
    create(): (this: Initialized, ...parameters: unknown[]) => void {
        return function (...parameters) {
            this.initialize?.(...parameters)
        }
    },
}

/** `Object.extendsObject(Parent, members)`: a prototype with the parent's members and these. */
export function extendsObject(parent: unknown, members: object): object {
    const base = typeof parent === 'function' ? (parent.prototype as object) : (parent as object)
    return Object.assign(Object.create(base) as object, members)
}

interface AjaxRequest {
    getParameter(name: string): string | null
}

/** Base of the script includes that browsers call: knows the parameters of the call. What a method returns is the answer. */
export class AbstractAjaxProcessor {
    private request: AjaxRequest = { getParameter: () => null }

    constructor(...parameters: unknown[]) {
        this.initialize(parameters[0] as AjaxRequest | undefined)
    }

    initialize(request?: AjaxRequest): void {
        if (request) this.request = request
    }

    getParameter(name: string): string | null {
        return this.request.getParameter(name)
    }

    getName(): string | null {
        return this.getParameter('sysparm_name')
    }

    getValue(): string | null {
        return this.getParameter('sysparm_value')
    }

    getType(): string | null {
        return this.getParameter('sysparm_type')
    }

    newItem(): never {
        throw new UnsupportedError('AbstractAjaxProcessor.newItem')
    }

    setAnswer(): never {
        throw new UnsupportedError('AbstractAjaxProcessor.setAnswer')
    }

    setError(): never {
        throw new UnsupportedError('AbstractAjaxProcessor.setError')
    }
}
