import { type ApiReply, type ApiRequest } from '../../api/http'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'
import { page } from '../layout'
import { PATH, recordPath } from '../paths'
import { displayTime } from '../time'
import { stageLabel } from './stages'

/** GET /local/requests: what the user asked for, or others asked for him, newest first. */
export function requestsPage(instance: Instance, request: ApiRequest): ApiReply {
    const { userId } = instance.session
    const item = instance.record('sc_req_item')
    item.addEncodedQuery(`request.requested_for=${userId}^ORopened_by=${userId}`)
    item.orderByDesc('sys_created_on')
    item.query()
    const lines: Html[] = []
    while (item.next()) lines.push(line(instance, item))
    return page(instance, request, {
        title: 'My requests',
        body: html`<h1>My requests</h1>
            ${
                lines.length === 0
                    ? html`<p class="none">
                          You have not ordered anything yet. <a href="${PATH.catalog}">Open the catalog</a>
                      </p>`
                    : html`<div class="scroll">
                          <table>
                              <thead>
                                  <tr>
                                      <th scope="col">Request</th>
                                      <th scope="col">Item</th>
                                      <th scope="col">What</th>
                                      <th scope="col">State</th>
                                      <th scope="col">Stage</th>
                                      <th scope="col">Ordered</th>
                                  </tr>
                              </thead>
                              <tbody>
                                  ${lines}
                              </tbody>
                          </table>
                      </div>`
            }`,
    })
}

function line(instance: Instance, item: PlatformRecord): Html {
    return html`<tr>
        <td>
            <a href="${recordPath('sc_request', item.getValue('request') ?? '')}">${item.getDisplayValue('request')}</a>
        </td>
        <td>${item.getValue('number')}</td>
        <td>${item.getDisplayValue('cat_item')}</td>
        <td>${item.getDisplayValue('state')}</td>
        <td>${stageLabel(instance, item)}</td>
        <td>${displayTime(instance, item.getValue('sys_created_on'))}</td>
    </tr>`
}
