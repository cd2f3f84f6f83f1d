import { type Instance } from '../../src/local-instance/instance'

/** Adds certificates `host0.wildlife.ca.gov`... of one department, in use, spread over half a year, without running rules. */
export function fillCertificates(instance: Instance, count: number): void {
    instance.script(`
        var organization = new GlideRecord('x_cdt_certs_organization');
        organization.query();
        organization.next();
        for (var index = 0; index < ${count}; index++) {
            var certificate = new GlideRecord('x_cdt_certs_certificate');
            certificate.initialize();
            certificate.setWorkflow(false);
            var ends = new GlideDateTime();
            ends.addDaysUTC(1 + (index % 190));
            certificate.setValue('organization', organization.getUniqueValue());
            certificate.setValue('common_name', 'host' + index + '.wildlife.ca.gov');
            certificate.setValue('names', 'host' + index + '.wildlife.ca.gov');
            certificate.setValue('fingerprint', 'filled-' + index);
            certificate.setValue('status', 'active');
            certificate.setValue('kind', 'single');
            certificate.setValue('not_before', '2026-11-01 00:00:00');
            certificate.setValue('expires_at', ends.getValue());
            certificate.insert();
        }`)
}
