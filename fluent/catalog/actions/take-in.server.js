;(function execute(inputs, outputs) {
    var intake = require('./src/server/handlers/submittal/take-in-request.ts').takeInRequest(inputs.requested_item)
    outputs.verdict = intake.verdict
    outputs.approver = intake.approver
    outputs.deputy_approver = intake.deputyApprover
    outputs.expedited = intake.expedited
    outputs.summary = intake.summary
})(inputs, outputs)
