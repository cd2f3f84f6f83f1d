import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { html } from '../html'
import { page } from '../layout'
import { momentText } from '../time'

const SHOWN = 500

/** GET /local/log: the last entries of the log, newest first. */
export function logPage(instance: Instance, request: ApiRequest): ApiReply {
    const entries = [...instance.log.entries()].reverse().slice(0, SHOWN)
    return page(instance, request, {
        title: 'Log',
        body: html`<h1>Log</h1>
            ${entries.length === 0 ? html`<p class="none">Nothing was logged.</p>` : ''}
            <div class="scroll">
                <table class="log">
                    <tbody>
                        ${entries.map(
                            ({ at, level, source, message }) =>
                                html`<tr class="${level}">
                                    <td>${momentText(instance, at)}</td>
                                    <td>${level}</td>
                                    <td>${source}</td>
                                    <td>${message}</td>
                                </tr>`
                        )}
                    </tbody>
                </table>
            </div>`,
    })
}
