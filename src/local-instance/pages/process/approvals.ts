import { badRequest, noRecord } from '../../api/errors'
import { redirect, type ApiReply, type ApiRequest } from '../../api/http'
import { ofOwnClass } from '../../engines/access/own-class'
import { type Instance } from '../../instance'
import { type PlatformRecord } from '../../platform'
import { html, type Html } from '../html'
import { flash, page, tokenField } from '../layout'
import { PATH, recordPath } from '../paths'
import { displayTime } from '../time'
import { answersSection } from './answers'

/** GET /local/approvals: the decisions that wait for the user, with what is asked. */
export function approvalsPage(instance: Instance, request: ApiRequest): ApiReply {
    const open = ownApprovals(instance, 'state=requested^ORDERBYsys_created_on')
    const decided = ownApprovals(instance, 'stateINapproved,rejected^ORDERBYDESCsys_updated_on').slice(0, 20)
    return page(instance, request, {
        title: 'My approvals',
        body: html`<h1>My approvals</h1>
            ${open.length === 0 ? html`<p class="none">Nothing waits for your decision.</p>` : ''}
            ${open.map((approval) => decisionCard(instance, request, approval))}
            ${
                decided.length > 0
                    ? html`<h2>Decided</h2>
                          <ul>
                              ${decided.map((approval) => html`<li>${subjectLink(instance, approval)}: ${approval.getDisplayValue('state')}</li>`)}
                          </ul>`
                    : ''
            }`,
    })
}

/** POST /local/approvals: approves or rejects, with a comment. A rejection needs one: it is the requester's reason. */
export function decide(instance: Instance, request: ApiRequest): ApiReply {
    const { fields } = request.form
    const state = fields.get('state') ?? ''
    if (state !== 'approved' && state !== 'rejected') throw badRequest('Say approved or rejected')
    const approval = instance.record('sysapproval_approver')
    if (!approval.get('sys_id', fields.get('approval') ?? '')) throw noRecord()
    if (!instance.access.canTable('write', 'sysapproval_approver', approval)) throw noRecord()
    if (approval.getValue('state') !== 'requested') throw badRequest('This approval is no longer open')
    const comment = (fields.get('comments') ?? '').trim()
    if (state === 'rejected' && comment === '') {
        flash(request, [{ type: 'error', text: 'Say why you reject: the requester is told.' }])
        return redirect(PATH.approvals)
    }
    if (comment !== '') approval.setValue('comments', comment)
    approval.setValue('state', state)
    const saved = approval.update() !== null
    const messages = [...instance.session.messages]
    flash(
        request,
        saved ? [{ type: 'info', text: state === 'approved' ? 'Approved.' : 'Rejected.' }, ...messages] : messages
    )
    return redirect(PATH.approvals)
}

function decisionCard(instance: Instance, request: ApiRequest, approval: PlatformRecord): Html {
    const id = approval.getUniqueValue()
    const subject = subjectOf(instance, approval)
    return html`<section class="card wide" aria-labelledby="approval-${id}">
        <h2 id="approval-${id}">${subjectLink(instance, approval)}</h2>
        <p class="meta">Asked ${displayTime(instance, approval.getValue('sys_created_on'))}</p>
        ${subject ? requesterLine(subject) : ''}
        ${subject && subject.getTableName() === 'sc_req_item' ? answersSection(instance, subject, true) : ''}
        <form method="post" action="${PATH.approvals}">
            ${tokenField(request)}
            <input type="hidden" name="approval" value="${id}" />
            <div class="field">
                <label for="comments-${id}">Comment</label>
                <textarea id="comments-${id}" name="comments" rows="2"></textarea>
            </div>
            <div class="buttons">
                <button type="submit" name="state" value="approved">Approve</button>
                <button type="submit" name="state" value="rejected" class="second">Reject</button>
            </div>
        </form>
    </section>`
}

function requesterLine(subject: PlatformRecord): Html {
    const who = subject.getDisplayValue('requested_for') || subject.getDisplayValue('opened_by')
    const what = subject.getDisplayValue('cat_item') || subject.getDisplayValue('short_description')
    return html`<p>${what}${who && what ? ' for ' : ''}${who}</p>`
}

function subjectLink(instance: Instance, approval: PlatformRecord): Html {
    const subject = subjectOf(instance, approval)
    if (!subject) return html`${approval.getDisplayValue('sysapproval') || 'Approval'}`
    const isItem = subject.getTableName() === 'sc_req_item'
    const path = isItem
        ? recordPath('sc_request', subject.getValue('request') ?? '')
        : recordPath(subject.getTableName(), subject.getUniqueValue())
    return html`<a href="${path}">${subject.getDisplayValue()}</a>`
}

function subjectOf(instance: Instance, approval: PlatformRecord): PlatformRecord | null {
    const id = approval.getValue('sysapproval') || approval.getValue('document_id') || ''
    const task = instance.record(
        approval.getValue('sysapproval') ? 'task' : approval.getValue('source_table') || 'task'
    )
    return id && task.get('sys_id', id) ? ofOwnClass(instance, task) : null
}

function ownApprovals(instance: Instance, query: string): PlatformRecord[] {
    const search = instance.record('sysapproval_approver')
    search.addEncodedQuery(`approver=${instance.session.userId}^${query}`)
    search.query()
    const found: PlatformRecord[] = []
    while (search.next()) {
        const approval = instance.record('sysapproval_approver')
        if (approval.get('sys_id', search.getUniqueValue())) found.push(approval)
    }
    return found
}
