import { type Hono } from 'hono'
import { BODY_LIMIT } from '../body'
import { type Logins } from '../logins'
import { byMethod, jsonByMethod } from '../routes'
import { type Serve } from '../serve'
import { activateFlows } from './activate-flows'
import { sdkLogin } from './login'
import { PackageUploads } from './upload'

/** What `now-sdk install` calls beyond the Table API, so that the unmodified client deploys to the local instance. */
export function sdkRoutes(app: Hono, serve: Serve, logins: Logins): void {
    const uploads = new PackageUploads()
    app.all('/angular.do', serve(byMethod({ POST: sdkLogin(logins) }), { for: 'anyone', token: false }))
    app.all(
        '/sn_appclient_upload_processor.do',
        serve(byMethod({ POST: uploads.upload }), { limit: BODY_LIMIT.package })
    )
    app.all('/api/sn_cicd/progress/:id', serve(byMethod({ GET: uploads.show })))
    app.all('/api/now/wfa_fluent/activate_flows', serve(jsonByMethod({ POST: activateFlows })))
}
