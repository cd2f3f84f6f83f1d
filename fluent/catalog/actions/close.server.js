;(function execute(inputs) {
    require('./src/server/handlers/request/close-request.ts').closeRequest(inputs.requested_item)
})(inputs)
