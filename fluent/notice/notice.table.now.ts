import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

/** One notice sent. The unique key makes it impossible to send it twice, however many runs or nodes try. */
export const x_cdt_certs_notice = Table({
    name: 'x_cdt_certs_notice',
    label: 'Notice',
    allowWebServiceAccess: true,
    audit: true,
    schema: {
        subject_key: StringColumn({ label: 'Subject key', maxLength: 64, mandatory: true, readOnly: true }),
        certificate: ReferenceColumn({
            label: 'Certificate',
            referenceTable: 'x_cdt_certs_certificate',
            cascadeRule: 'delete',
        }),
        delegated_admin: ReferenceColumn({
            label: 'Delegated administrator',
            referenceTable: 'x_cdt_certs_delegated_admin',
            cascadeRule: 'delete',
        }),
        stage: ChoiceColumn({
            label: 'Stage',
            dropdown: 'dropdown_without_none',
            choices: {
                window_open: { label: 'Renewal window opened', sequence: 10 },
                start_by: { label: 'Latest day to start', sequence: 20 },
                one_week: { label: 'One week left', sequence: 30 },
                one_day: { label: 'One day left', sequence: 40 },
                expired: { label: 'Expired', sequence: 50 },
                password_two_weeks: { label: 'Password: two weeks left', sequence: 60 },
                password_three_days: { label: 'Password: three days left', sequence: 70 },
                password_expired: { label: 'Password: ended', sequence: 80 },
                weak_contacts: { label: 'Too few contacts to reach', sequence: 90 },
                email_ends_half_year: { label: 'E-mail validation ends in half a year', sequence: 100 },
                email_ends_month: { label: 'E-mail validation ends in a month', sequence: 110 },
            },
        }),
        run_key: StringColumn({ label: 'Run', maxLength: 32, readOnly: true }),
        covered_by: StringColumn({ label: 'Covered by the notice of stage', maxLength: 40 }),
        remark: StringColumn({ label: 'Reported to Certificate Services', maxLength: 1000 }),
        recipients: MultiLineTextColumn({ label: 'Recipients', maxLength: 4000 }),
        sent_at: DateTimeColumn({ label: 'Sent at' }),
    },
    index: [
        { name: 'idx_notice_subject_stage', unique: true, element: ['subject_key', 'stage'] },
        { name: 'idx_notice_run', unique: false, element: ['run_key'] },
        { name: 'idx_notice_unsent', unique: false, element: ['sent_at', 'sys_created_on'] },
        { name: 'idx_notice_certificate', unique: false, element: ['certificate'] },
    ],
})
