import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { groupApprovers } from '../app/groups.now'
import { roleApprover, roleFulfiller, roleUser } from '../app/roles.now'

/**
 * Every test makes the department and the people it needs, so that it passes on any instance with the app, with demo data
 * or without. Variables are named by their ids in fluent/generated/keys.ts: the SDK resolves no others in a step.
 */
Test(
    {
        $id: Now.ID['atf-enrollment'],
        name: 'Certificate Services: a domain is enrolled, from the order to the approved domain',
        description:
            'Order, both approvals, the task of Certificate Services and what the department has then (D4, T1)',
        active: true,
    },
    (atf) => {
        const department = atf.server.recordInsert({
            $id: Now.ID['atf-enrollment-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Enrollment' },
            enforceSecurity: false,
        })
        const approver = atf.server.createUser({
            $id: Now.ID['atf-enrollment-approver'],
            firstName: 'Avery',
            lastName: 'Approver',
            fieldValues: { department: department.record_id },
            roles: [roleApprover],
            impersonate: false,
        })
        const ofCdt = atf.server.createUser({
            $id: Now.ID['atf-enrollment-cdt'],
            firstName: 'Chris',
            lastName: 'Approver',
            groups: [groupApprovers],
            roles: [roleApprover],
            impersonate: false,
        })
        const fulfiller = atf.server.createUser({
            $id: Now.ID['atf-enrollment-fulfiller'],
            firstName: 'Finley',
            lastName: 'Fulfiller',
            roles: [roleFulfiller],
            impersonate: false,
        })
        const organization = atf.server.recordInsert({
            $id: Now.ID['atf-enrollment-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: {
                name: 'ATF Department of Enrollment',
                department: department.record_id,
                approver: approver.user,
            },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-enrollment-customer'],
            firstName: 'Casey',
            lastName: 'Customer',
            fieldValues: { department: department.record_id },
            roles: [roleUser],
        })
        atf.catalog.openCatalogItem({
            $id: Now.ID['atf-enrollment-open'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
        })
        atf.catalog.setVariableValue({
            $id: Now.ID['atf-enrollment-fill'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
            variableValues:
                'IO:36cca5faca9246e684a5568e624f2b2d=enroll_domain^IO:a0ae8bc2de334226984942f18deaa151=atf-enrollment.ca.gov^IO:5494433aa5e1457ab2ec4f0ce9918a30=third_level^IO:3c3282d8c0184df083b6bede64960774=txt^IO:34dbca67834c4820aa3e2094b65ce991=A new site^EQ',
        })
        const order = atf.catalog.orderCatalogItem({
            $id: Now.ID['atf-enrollment-order'],
            assert: 'form_submitted_to_server',
        })
        const item = atf.server.recordQuery({
            $id: Now.ID['atf-enrollment-item'],
            table: 'sc_req_item',
            fieldValues: `request=${order.request_id}^active=true`,
            timeout: { seconds: 30 },
        })
        const first = atf.server.recordQuery({
            $id: Now.ID['atf-enrollment-first-approval'],
            table: 'sysapproval_approver',
            fieldValues: `sysapproval=${item.first_record}^approver=${approver.user}^state=requested`,
            timeout: { seconds: 30 },
        })
        atf.server.impersonate({ $id: Now.ID['atf-enrollment-as-approver'], user: approver.user })
        atf.server.recordUpdate({
            $id: Now.ID['atf-enrollment-approve-first'],
            table: 'sysapproval_approver',
            recordId: first.first_record,
            fieldValues: { state: 'approved' },
        })
        const second = atf.server.recordQuery({
            $id: Now.ID['atf-enrollment-second-approval'],
            table: 'sysapproval_approver',
            fieldValues: `sysapproval=${item.first_record}^approver=${ofCdt.user}^state=requested`,
            timeout: { seconds: 30 },
        })
        atf.server.impersonate({ $id: Now.ID['atf-enrollment-as-cdt'], user: ofCdt.user })
        atf.server.recordUpdate({
            $id: Now.ID['atf-enrollment-approve-second'],
            table: 'sysapproval_approver',
            recordId: second.first_record,
            fieldValues: { state: 'approved' },
        })
        atf.server.impersonate({ $id: Now.ID['atf-enrollment-as-fulfiller'], user: fulfiller.user })
        const task = atf.server.recordQuery({
            $id: Now.ID['atf-enrollment-task'],
            table: 'x_cdt_certs_task',
            fieldValues: `requested_item=${item.first_record}^kind=validate_domain^active=true`,
            enforceSecurity: true,
            timeout: { seconds: 30 },
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-enrollment-close'],
            table: 'x_cdt_certs_task',
            recordId: task.first_record,
            fieldValues: { state: '3', close_notes: 'Control was proved by a DNS record.' },
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-enrollment-domain'],
            table: 'x_cdt_certs_domain',
            fieldValues: `name=atf-enrollment.ca.gov^organization=${organization.record_id}^status=approved^validated_onISNOTEMPTY`,
            timeout: { seconds: 30 },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-enrollment-done'],
            table: 'sc_req_item',
            recordId: item.first_record,
            fieldValues: 'state=3^active=false',
            enforceSecurity: false,
            timeout: { seconds: 30 },
        })
    }
)
