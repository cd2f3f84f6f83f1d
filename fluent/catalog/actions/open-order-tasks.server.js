;(function execute(inputs, outputs) {
    var handler = require('./src/server/handlers/task/open-order-tasks.ts')
    outputs.count = String(handler.openOrderTasks(inputs.requested_item))
})(inputs, outputs)
