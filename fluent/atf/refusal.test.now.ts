import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { roleUser } from '../app/roles.now'

Test(
    {
        $id: Now.ID['atf-refusal'],
        name: 'Certificate Services: a domain outside the four roots is refused with the reason',
        description: 'Whatever the form says, the server refuses what the service may not offer (D1)',
        active: true,
    },
    (atf) => {
        const department = atf.server.recordInsert({
            $id: Now.ID['atf-refusal-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Refusal' },
            enforceSecurity: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refusal-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: { name: 'ATF Department of Refusal', department: department.record_id },
            enforceSecurity: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refusal-twice'],
            table: 'x_cdt_certs_organization',
            fieldValues: { name: 'The same department once more', department: department.record_id },
            assert: 'record_not_inserted',
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-refusal-customer'],
            firstName: 'Casey',
            lastName: 'Customer',
            fieldValues: { department: department.record_id },
            roles: [roleUser],
        })
        atf.catalog.openCatalogItem({
            $id: Now.ID['atf-refusal-open'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
        })
        atf.catalog.setVariableValue({
            $id: Now.ID['atf-refusal-fill'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
            variableValues:
                'IO:36cca5faca9246e684a5568e624f2b2d=training^IO:34dbca67834c4820aa3e2094b65ce991=We are three^IO:f8278f9b126244778885ea58855dc767=Any Monday^EQ',
        })
        atf.catalog.validateVariableValue({
            $id: Now.ID['atf-refusal-filled'],
            catalogItem: Now.ref('sc_cat_item', 'inquiry-item'),
            catalogConditions: 'IO:36cca5faca9246e684a5568e624f2b2d=training^EQ',
        })
        const order = atf.catalog.orderCatalogItem({ $id: Now.ID['atf-refusal-order'] })
        atf.server.recordQuery({
            $id: Now.ID['atf-refusal-training'],
            table: 'x_cdt_certs_task',
            fieldValues: `requested_item.request=${order.request_id}^kind=training^active=true`,
            timeout: { seconds: 30 },
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refusal-domain'],
            table: 'x_cdt_certs_domain',
            fieldValues: { name: 'atf-refusal.example.com' },
            assert: 'record_not_inserted',
            enforceSecurity: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refusal-root'],
            table: 'x_cdt_certs_domain',
            fieldValues: { name: 'ca.gov' },
            assert: 'record_not_inserted',
            enforceSecurity: false,
        })
    }
)
