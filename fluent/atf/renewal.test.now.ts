import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

Test(
    {
        $id: Now.ID['atf-renewal'],
        name: 'Certificate Services: the daily run raises one renewal task, and no second one',
        description: 'A certificate that expires in two weeks, and the job run twice (N3)',
        active: true,
    },
    (atf) => {
        const department = atf.server.recordInsert({
            $id: Now.ID['atf-renewal-department'],
            table: 'cmn_department',
            fieldValues: { name: 'ATF Department of Renewal' },
            enforceSecurity: false,
        })
        const organization = atf.server.recordInsert({
            $id: Now.ID['atf-renewal-organization'],
            table: 'x_cdt_certs_organization',
            fieldValues: { name: 'ATF Department of Renewal', department: department.record_id },
            enforceSecurity: false,
        })
        const certificate = atf.server.recordInsert({
            $id: Now.ID['atf-renewal-certificate'],
            table: 'x_cdt_certs_certificate',
            fieldValues: {
                organization: organization.record_id,
                common_name: 'www.atf-renewal.ca.gov',
                names: 'www.atf-renewal.ca.gov',
                kind: 'single',
            },
            enforceSecurity: false,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-renewal-dates'],
            script: Now.include('./expire-in-two-weeks.server.js'),
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-renewal-first-run'],
            script: Now.include('./run-renewals.server.js'),
        })
        const task = atf.server.recordQuery({
            $id: Now.ID['atf-renewal-task'],
            table: 'x_cdt_certs_task',
            fieldValues: `certificate=${certificate.record_id}^kind=renewal^active=true`,
            timeout: { minutes: 2 },
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-renewal-second-run'],
            script: Now.include('./run-renewals.server.js'),
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-renewal-only-one'],
            table: 'x_cdt_certs_task',
            fieldValues: `certificate=${certificate.record_id}^kind=renewal^sys_id!=${task.first_record}`,
            assert: 'no_records_match_query',
            timeout: { seconds: 1 },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-renewal-due'],
            table: 'x_cdt_certs_certificate',
            recordId: certificate.record_id,
            fieldValues: 'status=renewal_due',
            enforceSecurity: false,
        })
    }
)
