const ORIGIN = 'http://localhost'

/** A browser without scripts: it keeps the cookie, follows redirects and fills in forms. */
export class Visitor {
    private cookie = ''
    status = 0
    path = ''
    text = ''
    headers = new Headers()

    constructor(private readonly send: (request: Request) => Promise<Response>) {}

    async get(path: string): Promise<this> {
        return this.visit(new Request(new URL(path, ORIGIN), { headers: this.sent() }))
    }

    /** Sends a form with the token of the page it is on. */
    async post(path: string, fields: Record<string, string>): Promise<this> {
        const token = /name="sysparm_ck" value="([^"]*)"/.exec(this.text)?.[1] ?? ''
        const body = new URLSearchParams({ sysparm_ck: token, ...fields }).toString()
        const headers = { ...this.sent(), 'content-type': 'application/x-www-form-urlencoded' }
        return this.visit(new Request(new URL(path, ORIGIN), { method: 'POST', headers, body }))
    }

    async signIn(userName: string): Promise<this> {
        return this.post('/login.do', { user_name: userName, user_password: userName })
    }

    /** Text of the page without markup, in one line. */
    get words(): string {
        return this.text
            .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
            .replace(/<[^>]+>/g, ' ')
            .replace(/&quot;/g, '"')
            .replace(/\s+/g, ' ')
    }

    private sent(): Record<string, string> {
        return this.cookie ? { cookie: this.cookie } : {}
    }

    private async visit(request: Request): Promise<this> {
        const response = await this.send(request)
        const cookie = response.headers.get('set-cookie')
        if (cookie) this.cookie = cookie.split(';')[0] ?? ''
        const location = response.headers.get('location')
        if (response.status === 303 && location) return this.get(location)
        this.status = response.status
        this.path = new URL(request.url).pathname + new URL(request.url).search
        this.text = await response.text()
        this.headers = response.headers as Headers
        return this
    }
}
