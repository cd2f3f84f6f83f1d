;(function execute(inputs, outputs) {
    var handler = require('./src/server/handlers/option/open-option-task.ts')
    outputs.task = handler.openOptionTask(inputs.requested_item, inputs.option)
})(inputs, outputs)
