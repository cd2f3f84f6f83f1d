;(function execute(inputs) {
    var handler = require('./src/server/handlers/request/reject-request.ts')
    handler.rejectRequest(inputs.requested_item, inputs.stage, inputs.approval_state)
})(inputs)
