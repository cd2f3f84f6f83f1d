;(function execute(inputs) {
    require('./src/server/handlers/request/withdraw-request.ts').withdrawRequest(inputs.requested_item)
})(inputs)
