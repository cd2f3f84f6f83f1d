import { type Hono } from 'hono'
import { BODY_LIMIT } from '../body'
import { byMethod, jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { deleteAttachment } from './delete'
import { downloadAttachment, getAttachment, listAttachments } from './read'
import { uploadBinary, uploadMultipart } from './upload'

/** The Attachment API. */
export function attachmentRoutes(app: Hono, serve: Serve): void {
    const limit = BODY_LIMIT.attachment
    for (const root of ['/api/now/attachment', '/api/now/:version{v[12]}/attachment']) {
        app.all(root, serve(jsonByMethod({ GET: listAttachments })))
        app.all(`${root}/file`, serve(byMethod({ POST: uploadBinary }), { limit, spooled: true }))
        app.all(`${root}/upload`, serve(byMethod({ POST: uploadMultipart }), { limit }))
        app.all(`${root}/:id`, serve(jsonByMethod({ GET: getAttachment, DELETE: deleteAttachment })))
        app.all(`${root}/:id/file`, serve(byMethod({ GET: downloadAttachment })))
    }
}
