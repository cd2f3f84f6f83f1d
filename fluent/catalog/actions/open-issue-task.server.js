;(function execute(inputs, outputs) {
    var handler = require('./src/server/handlers/task/open-issue-task.ts')
    outputs.task = handler.openIssueTask(inputs.requested_item)
})(inputs, outputs)
