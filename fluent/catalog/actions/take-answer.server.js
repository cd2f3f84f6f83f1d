;(function execute(inputs) {
    require('./src/server/handlers/task/take-answer.ts').takeAnswer(inputs.requested_item)
})(inputs)
