import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { roleApprover, roleUser } from '../app/roles.now'

Test(
    {
        $id: Now.ID['atf-rejection'],
        name: 'Certificate Services: a rejected request ends, and nothing comes of it',
        description: 'The department rejects the enrollment of a domain (T1)',
        active: true,
    },
    (atf) => {
        const department = atf.server.recordInsert({
            $id: Now.ID['atf-rejection-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Rejection' },
            enforceSecurity: false,
        })
        const approver = atf.server.createUser({
            $id: Now.ID['atf-rejection-approver'],
            firstName: 'Avery',
            lastName: 'Approver',
            fieldValues: { department: department.record_id },
            roles: [roleApprover],
            impersonate: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-rejection-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: {
                name: 'ATF Department of Rejection',
                department: department.record_id,
                approver: approver.user,
            },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-rejection-customer'],
            firstName: 'Casey',
            lastName: 'Customer',
            fieldValues: { department: department.record_id },
            roles: [roleUser],
        })
        atf.catalog.openCatalogItem({
            $id: Now.ID['atf-rejection-open'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
        })
        atf.catalog.setVariableValue({
            $id: Now.ID['atf-rejection-fill'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
            variableValues:
                'IO:36cca5faca9246e684a5568e624f2b2d=enroll_domain^IO:a0ae8bc2de334226984942f18deaa151=atf-rejection.ca.gov^IO:5494433aa5e1457ab2ec4f0ce9918a30=third_level^IO:3c3282d8c0184df083b6bede64960774=cname^IO:34dbca67834c4820aa3e2094b65ce991=A new site^EQ',
        })
        const order = atf.catalog.orderCatalogItem({ $id: Now.ID['atf-rejection-order'] })
        const item = atf.server.recordQuery({
            $id: Now.ID['atf-rejection-item'],
            table: 'sc_req_item',
            fieldValues: `request=${order.request_id}`,
        })
        const approval = atf.server.recordQuery({
            $id: Now.ID['atf-rejection-approval'],
            table: 'sysapproval_approver',
            fieldValues: `sysapproval=${item.first_record}^approver=${approver.user}^state=requested`,
            timeout: { seconds: 30 },
        })
        atf.server.impersonate({ $id: Now.ID['atf-rejection-as-approver'], user: approver.user })
        atf.server.recordUpdate({
            $id: Now.ID['atf-rejection-reject'],
            table: 'sysapproval_approver',
            recordId: approval.first_record,
            fieldValues: { state: 'rejected', comments: 'Not ours' },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-rejection-ended'],
            table: 'sc_req_item',
            recordId: item.first_record,
            fieldValues: 'active=false^state=4',
            enforceSecurity: false,
            timeout: { seconds: 30 },
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-rejection-no-task'],
            table: 'x_cdt_certs_task',
            fieldValues: `requested_item=${item.first_record}`,
            assert: 'no_records_match_query',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-rejection-no-domain'],
            table: 'x_cdt_certs_domain',
            fieldValues: 'name=atf-rejection.ca.gov^statusINrequested,validating,approved',
            assert: 'no_records_match_query',
        })
    }
)
