var CertificateServicesDefaults = Class.create()
CertificateServicesDefaults.prototype = {
    initialize: function () {},

    /** The organization of the user's own department: default of the order forms. */
    ownOrganization: function () {
        return require('./src/server/handlers/organization/own-organization.ts').ownOrganization()
    },

    type: 'CertificateServicesDefaults',
}
