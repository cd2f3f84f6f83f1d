import { advanceClock } from '../../api/control/clock'
import { ApiError } from '../../api/errors'
import { redirect, type ApiReply, type ApiRequest, type Message } from '../../api/http'
import { type Instance } from '../../instance'
import { fromGlideIn } from '../../time/format'
import { html } from '../html'
import { flash, page, tokenField } from '../layout'
import { PATH } from '../paths'
import { momentText } from '../time'

const HOUR = 3_600_000
const STEPS: readonly [string, number][] = [
    ['1 hour', HOUR],
    ['1 day', 24 * HOUR],
    ['1 week', 7 * 24 * HOUR],
    ['30 days', 30 * 24 * HOUR],
]

/** GET /local/clock: what time it is here, and forward. */
export function clockPage(instance: Instance, request: ApiRequest): ApiReply {
    const now = momentText(instance, instance.clock.now())
    return page(instance, request, {
        title: 'Clock',
        body: html`<h1>Clock</h1>
            <p class="now">${now} <small>${instance.session.timeZone}</small></p>
            ${
                instance.clock.frozen
                    ? html`<p>
                              Time stands still until you move it. Everything that is due on the way happens at its due
                              time.
                          </p>
                          <form method="post" action="${PATH.clock}">
                              ${tokenField(request)}
                              <div class="buttons">
                                  ${STEPS.map(([label, ms]) => html`<button type="submit" name="advance" value="${ms}">${label} on</button>`)}
                              </div>
                          </form>
                          <form method="post" action="${PATH.clock}" class="filter">
                              ${tokenField(request)}
                              <label for="set">Until</label>
                              <input
                                  id="set"
                                  name="set"
                                  type="datetime-local"
                                  value="${now.replace(' ', 'T')}"
                                  required
                              />
                              <button type="submit">Move</button>
                          </form>`
                    : html`<p>
                          The clock runs in real time. Start the local instance with <code>--clock</code> to move it by
                          hand.
                      </p>`
            }`,
    })
}

/** POST /local/clock. */
export function moveClockPage(instance: Instance, request: ApiRequest): ApiReply {
    flash(request, [moved(instance, request.form.fields)])
    return redirect(PATH.clock)
}

function moved(instance: Instance, fields: URLSearchParams): Message {
    try {
        advanceClock(instance, targetOf(instance, fields))
        return { type: 'info', text: `It is now ${momentText(instance, instance.clock.now())}.` }
    } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { type: 'error', text: [error.message, error.detail].filter(Boolean).join('. ') }
    }
}

function targetOf(instance: Instance, fields: URLSearchParams): number {
    const advance = fields.get('advance')
    if (advance !== null) return instance.clock.now() + Number(advance)
    const text = (fields.get('set') ?? '').replace('T', ' ')
    return fromGlideIn(text.length === 16 ? `${text}:00` : text, instance.session.timeZone)
}
