;(function execute(inputs) {
    require('./src/server/handlers/option/close-option.ts').closeOption(inputs.requested_item, inputs.task)
})(inputs)
