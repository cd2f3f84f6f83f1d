import { type StepType } from '../../step'

/** A mail that was made during the test and satisfies the conditions. */
export const validateOutboundEmail: StepType = {
    name: 'Validate Outbound Email',
    run(step) {
        const conditions = step.required('conditions')
        let mail = ''
        const found = step.until(() => {
            const record = step.instance.record('sys_email')
            record.addEncodedQuery(conditions)
            record.addQuery('type', 'IN', 'send-ready,sent')
            record.orderByDesc('sys_created_on')
            record.query()
            mail = record.next() ? record.getUniqueValue() : ''
            return mail !== ''
        })
        if (!found) step.fail(`No mail was sent that satisfies ${conditions}`)
        step.output('output_email_record', mail)
    },
}
