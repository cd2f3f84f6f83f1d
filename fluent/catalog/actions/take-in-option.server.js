;(function execute(inputs, outputs) {
    var handler = require('./src/server/handlers/option/take-in-option.ts')
    var intake = handler.takeInOption(inputs.requested_item, inputs.option)
    outputs.verdict = intake.verdict
    outputs.approver = intake.approver
    outputs.deputy_approver = intake.deputyApprover
    outputs.needs_department = intake.needsDepartment
    outputs.needs_cdt = intake.needsCdt
    outputs.expedited = intake.expedited
    outputs.summary = intake.summary
})(inputs, outputs)
