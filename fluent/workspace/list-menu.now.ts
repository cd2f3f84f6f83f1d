import '@servicenow/sdk/global'
import { UxListMenuConfig } from '@servicenow/sdk/core'
import { WORK_LIST } from '../../src/server/core/ledger/work-lists'
import { TABLE } from '../../src/server/core/tables'
import { DYNAMIC_ME } from '../app/platform-ids'
import { audienceStaff } from './audience.now'

/** One queue, cut the way its workers look at it; then what was done, and what the work is about. */
export const listMenu = UxListMenuConfig({
    $id: Now.ID['workspace-lists'],
    name: 'Certificate Services lists',
    categories: [
        {
            $id: Now.ID['workspace-lists-work'],
            title: 'Work',
            order: 10,
            lists: [
                {
                    $id: Now.ID['workspace-list-new'],
                    title: 'New',
                    order: 10,
                    table: TABLE.task,
                    condition: `${WORK_LIST.new}^ORDERBYobjective_at`,
                    columns: 'number,kind,short_description,organization,requested_at,target_at,objective_at',
                    applicabilities: [{ $id: Now.ID['workspace-list-new-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-mine'],
                    title: 'Mine',
                    order: 20,
                    table: TABLE.task,
                    condition: `${WORK_LIST.open}^assigned_toDYNAMIC${DYNAMIC_ME}^ORDERBYobjective_at`,
                    columns: 'number,kind,short_description,organization,waiting_on,target_at,objective_at',
                    applicabilities: [{ $id: Now.ID['workspace-list-mine-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-waiting-customer'],
                    title: 'Waiting on the customer',
                    order: 30,
                    table: TABLE.task,
                    condition: `${WORK_LIST.waitingOnCustomer}^ORDERBYwaiting_since`,
                    columns: 'number,kind,short_description,organization,waiting_since,assigned_to,objective_at',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-waiting-customer-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-waiting-vendor'],
                    title: 'Waiting on the vendor',
                    order: 40,
                    table: TABLE.task,
                    condition: `${WORK_LIST.waitingOnVendor}^ORDERBYwaiting_since`,
                    columns:
                        'number,kind,short_description,organization,waiting_since,assigned_to,vendor_case,objective_at',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-waiting-vendor-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-at-risk'],
                    title: 'At risk',
                    order: 50,
                    table: TABLE.task,
                    condition: WORK_LIST.atRisk,
                    columns: 'number,kind,short_description,organization,assigned_to,target_at,objective_at',
                    applicabilities: [{ $id: Now.ID['workspace-list-at-risk-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-overdue'],
                    title: 'Overdue',
                    order: 60,
                    table: TABLE.task,
                    condition: WORK_LIST.overdue,
                    columns: 'number,kind,short_description,organization,assigned_to,target_at,objective_at',
                    applicabilities: [{ $id: Now.ID['workspace-list-overdue-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-expedited'],
                    title: 'Expedited',
                    order: 70,
                    table: TABLE.task,
                    condition: `${WORK_LIST.expedited}^ORDERBYobjective_at`,
                    columns: 'number,kind,short_description,organization,assigned_to,target_at,objective_at',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-expedited-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-renewals'],
                    title: 'Renewals',
                    order: 80,
                    table: TABLE.task,
                    condition: `${WORK_LIST.renewals}^ORDERBYstart_by`,
                    columns: 'number,certificate,organization,renewable_from,start_by,too_late_after,assigned_to',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-renewals-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-open'],
                    title: 'All open work',
                    order: 90,
                    table: TABLE.task,
                    condition: `${WORK_LIST.open}^ORDERBYobjective_at`,
                    columns: 'number,kind,short_description,organization,waiting_on,assigned_to,objective_at',
                    applicabilities: [{ $id: Now.ID['workspace-list-open-audience'], applicability: audienceStaff }],
                },
            ],
        },
        {
            $id: Now.ID['workspace-lists-levels'],
            title: 'Service levels',
            order: 20,
            lists: [
                {
                    $id: Now.ID['workspace-list-missed'],
                    title: 'Missed objectives',
                    order: 10,
                    table: TABLE.task,
                    condition: `${WORK_LIST.missed}^ORDERBYDESCfinished_at`,
                    columns: 'number,kind,organization,finished_at,work_days,breach_cause,breach_reason',
                    applicabilities: [{ $id: Now.ID['workspace-list-missed-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-finished'],
                    title: 'Finished work',
                    order: 20,
                    table: TABLE.task,
                    condition: `${WORK_LIST.finished}^ORDERBYDESCfinished_at`,
                    columns: 'number,kind,organization,outcome,finished_at,work_days,times',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-finished-audience'], applicability: audienceStaff },
                    ],
                },
            ],
        },
        {
            $id: Now.ID['workspace-lists-records'],
            title: 'Records',
            order: 30,
            lists: [
                {
                    $id: Now.ID['workspace-list-certificates'],
                    title: 'Certificates in use',
                    order: 10,
                    table: TABLE.certificate,
                    condition: 'statusINissued,active,renewal_due^ORDERBYexpires_at',
                    columns: 'number,common_name,organization,status,expires_at,start_by,managed_by',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-certificates-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-expiring'],
                    title: 'Expiring within 30 days',
                    order: 20,
                    table: TABLE.certificate,
                    condition:
                        'statusINissued,active,renewal_due^expires_atRELATIVELT@dayofweek@ahead@30^ORDERBYexpires_at',
                    columns: 'number,common_name,organization,expires_at,start_by,managed_by',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-expiring-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-submittals'],
                    title: 'Submittals',
                    order: 30,
                    table: TABLE.submittal,
                    condition: 'ORDERBYDESCsys_created_on',
                    columns: 'number,organization,purpose,kind,hostnames,status,requested_item',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-submittals-audience'], applicability: audienceStaff },
                    ],
                },
                {
                    $id: Now.ID['workspace-list-admins'],
                    title: 'Delegated administrators',
                    order: 40,
                    table: TABLE.delegatedAdmin,
                    condition: 'status!=removed',
                    columns: 'user,organization,login,status,password_expires_on,trained_on',
                    applicabilities: [{ $id: Now.ID['workspace-list-admins-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-domains'],
                    title: 'Domains',
                    order: 50,
                    table: TABLE.domain,
                    condition: 'status!=retired^ORDERBYname',
                    columns: 'name,organization,status,validated_on,evidence_expires_on',
                    applicabilities: [{ $id: Now.ID['workspace-list-domains-audience'], applicability: audienceStaff }],
                },
                {
                    $id: Now.ID['workspace-list-organizations'],
                    title: 'Organizations',
                    order: 60,
                    table: TABLE.organization,
                    condition: 'active=true^ORDERBYname',
                    columns: 'name,approver,identity_validated_on,service_code',
                    applicabilities: [
                        { $id: Now.ID['workspace-list-organizations-audience'], applicability: audienceStaff },
                    ],
                },
            ],
        },
    ],
})
