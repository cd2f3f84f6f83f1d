import '@servicenow/sdk/global'
import { Applicability } from '@servicenow/sdk/core'
import { roleFulfiller, roleManager } from '../app/roles.now'

/** Who works in the Workspace. On an instance they also need the platform's role for Workspaces, canvas_user. */
export const audienceStaff = Applicability({
    $id: Now.ID['workspace-audience'],
    name: 'Certificate Services staff',
    roles: [roleFulfiller, roleManager],
})
