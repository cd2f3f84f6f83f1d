import { messageOf } from '../../errors'
import { newSysId } from '../../ids'
import { type Instance } from '../../instance'
import { ApiError, badRequest } from '../errors'
import { json, result, type ApiReply, type ApiRequest } from '../http'

/** Codes of an execution tracker that the client knows as done. */
const SUCCESSFUL = '2'
const FAILED = '3'

interface Progress {
    readonly status: string
    readonly message: string
}

/** Uploads of application packages and what became of them. */
export class PackageUploads {
    private readonly progress = new Map<string, Progress>()

    /** POST /sn_appclient_upload_processor.do: installs the package at once; its tracker tells the outcome. */
    readonly upload = (instance: Instance, request: ApiRequest): ApiReply => {
        if (!instance.access.hasRole('admin'))
            throw new ApiError(401, 'User Not Authorized', 'Installing needs the role admin')
        const file = request.form.files.find(({ field }) => field === 'attachFile')
        if (!file) throw badRequest('Missing file', 'The form has no part attachFile')
        const tracker = newSysId()
        this.progress.set(
            tracker,
            install(
                instance,
                Buffer.concat([...file.content.pieces()]),
                request.form.fields.get('load_demo') !== 'false'
            )
        )
        return json({ executionTracker: tracker, rollbackContext: newSysId() })
    }

    /** GET /api/sn_cicd/progress/{id}. */
    readonly show = (_instance: Instance, request: ApiRequest): ApiReply => {
        const progress = this.progress.get(request.params.id ?? '')
        if (!progress) throw new ApiError(404, 'No Record found', 'There is no such execution tracker')
        return result({
            status: progress.status,
            status_label: progress.status === SUCCESSFUL ? 'Successful' : 'Failed',
            status_message: progress.message,
            status_detail: '',
            error: progress.status === FAILED ? progress.message : '',
            percent_complete: 100,
        })
    }
}

/** A refused package leaves nothing behind: the install has a transaction of its own. */
function install(instance: Instance, zip: Uint8Array, demo: boolean): Progress {
    try {
        instance.store.transaction(() => instance.installPackageZip(zip, { demo }))
        return { status: SUCCESSFUL, message: '' }
    } catch (error) {
        instance.log.warn('install', messageOf(error))
        return { status: FAILED, message: messageOf(error) }
    }
}
