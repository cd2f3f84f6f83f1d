import { type Instance } from '../../local-instance/instance'

/**
 * A year of finished work, so that the service levels have something to show: about twenty requests a month, one in
 * twenty too late, with the causes that were given. It is written past the rules, as an inventory from elsewhere would be.
 */
export function recordPastWork(instance: Instance): void {
    instance.script(`
        var KINDS = ['issue_certificate', 'issue_certificate', 'grant_access', 'inquiry', 'reset_password', 'validate_domain'];
        var TITLES = {
            issue_certificate: 'Issue the certificate for host',
            grant_access: 'Give access to administrator ',
            inquiry: 'Answer question ',
            reset_password: 'Reset the password of administrator ',
            validate_domain: 'Validate domain '
        };
        var CAUSES = [
            ['vendor', 'Sectigo’s portal was down for two days.'],
            ['workload', 'Three people were away in one week.'],
            ['customer', 'The CSR came after several reminders.'],
            ['overlooked', 'The task had no owner until it was late.']
        ];
        var DAY = 32400;
        for (var index = 0; index < 240; index++) {
            var kind = KINDS[(index * 7) % KINDS.length];
            var late = index % 37 === 4 || index % 53 === 2 || (index > 120 && index < 140 && index % 6 === 1);
            var finished = new GlideDateTime('2026-11-19 20:00:00');
            finished.addDaysUTC(-Math.floor(index * 1.48));
            var work = Math.round((late ? 10.4 : 1 + ((index * 13) % 40) / 10) * DAY);
            var task = new GlideRecord('x_cdt_certs_task');
            task.initialize();
            task.setWorkflow(false);
            task.setValue('kind', kind);
            task.setValue('short_description', TITLES[kind] + (kind === 'issue_certificate' ? index + '.wildlife.ca.gov' : index));
            task.setValue('state', 3);
            task.setValue('active', false);
            task.setValue('finished_at', finished.getValue());
            task.setValue('finished_month', finished.getValue().substring(0, 7));
            task.setValue('outcome', late ? 'breached' : 'met');
            task.setValue('approval_seconds', ((index * 11) % 30) * DAY / 10);
            task.setValue('customer_seconds', index % 4 === 0 ? ((index * 17) % 50) * DAY / 10 : 0);
            task.setValue('vendor_seconds', index % 9 === 0 ? 2 * DAY : 0);
            task.setValue('work_seconds', work);
            if (task.isValidField('work_days')) task.setValue('work_days', Math.round((work * 100) / DAY) / 100);
            if (late) {
                task.setValue('breach_cause', CAUSES[index % CAUSES.length][0]);
                task.setValue('breach_reason', CAUSES[index % CAUSES.length][1]);
            }
            task.insert();
        }`)
}
