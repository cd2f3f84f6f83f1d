import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { SERVICE_CATALOG } from '../app/platform-ids'
import { roleUser } from '../app/roles.now'

Test(
    {
        $id: Now.ID['atf-access'],
        name: 'Certificate Services: a department sees its own records and changes none of them',
        active: true,
    },
    (atf) => {
        const own = atf.server.recordInsert({
            $id: Now.ID['atf-access-own-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Own Records' },
            enforceSecurity: false,
        })
        const other = atf.server.recordInsert({
            $id: Now.ID['atf-access-other-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Other Records' },
            enforceSecurity: false,
        })
        const ownOrganization = atf.server.recordInsert({
            $id: Now.ID['atf-access-own-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: { name: 'ATF Department of Own Records', department: own.record_id },
            enforceSecurity: false,
        })
        const otherOrganization = atf.server.recordInsert({
            $id: Now.ID['atf-access-other-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: { name: 'ATF Department of Other Records', department: other.record_id },
            enforceSecurity: false,
        })
        const domain = atf.server.recordInsert({
            $id: Now.ID['atf-access-own-domain'],
            table: 'x_cdt_certs_domain',
            fieldValues: { name: 'atf-own.ca.gov', organization: ownOrganization.record_id, status: 'approved' },
            enforceSecurity: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-access-other-domain'],
            table: 'x_cdt_certs_domain',
            fieldValues: { name: 'atf-other.ca.gov', organization: otherOrganization.record_id, status: 'approved' },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-access-customer'],
            firstName: 'Casey',
            lastName: 'Customer',
            fieldValues: { department: own.record_id },
            roles: [roleUser],
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-sees-own'],
            table: 'x_cdt_certs_domain',
            fieldValues: 'name=atf-own.ca.gov',
            enforceSecurity: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-not-other'],
            table: 'x_cdt_certs_domain',
            fieldValues: 'name=atf-other.ca.gov',
            assert: 'no_records_match_query',
            enforceSecurity: true,
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-access-no-update'],
            table: 'x_cdt_certs_domain',
            recordId: domain.record_id,
            fieldValues: { status: 'retired' },
            assert: 'record_not_updated',
        })
        atf.server.recordDelete({
            $id: Now.ID['atf-access-no-delete'],
            table: 'x_cdt_certs_domain',
            recordId: domain.record_id,
            assert: 'record_not_deleted',
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-access-unchanged'],
            table: 'x_cdt_certs_domain',
            recordId: domain.record_id,
            fieldValues: 'status=approved',
        })
        atf.server.searchForCatalogItem({
            $id: Now.ID['atf-access-offered'],
            searchTerm: 'Inquiry',
            catalog: SERVICE_CATALOG,
            category: '',
            assertItem: Now.ref('sc_cat_item', 'inquiry-item'),
        })
        atf.server.createUser({
            $id: Now.ID['atf-access-stranger'],
            firstName: 'Sam',
            lastName: 'Stranger',
            fieldValues: { department: own.record_id },
        })
        atf.server.searchForCatalogItem({
            $id: Now.ID['atf-access-not-offered'],
            searchTerm: 'Inquiry',
            catalog: SERVICE_CATALOG,
            category: '',
            assertItem: Now.ref('sc_cat_item', 'inquiry-item'),
            assert: 'assert_item_not_present',
        })
    }
)
