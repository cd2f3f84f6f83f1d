/** The settings of renewals; `fluent/certificate/renewal.properties.now.ts` declares them. */
export const RENEWAL_PROPERTY = {
    objectiveBusinessDays: 'x_cdt_certs.renewal.objective_business_days',
    installBufferDays: 'x_cdt_certs.renewal.install_buffer_days',
    batchSize: 'x_cdt_certs.renewal.batch_size',
    runLimit: 'x_cdt_certs.renewal.run_limit',
    hoursPerRenewal: 'x_cdt_certs.forecast.hours_per_renewal',
    hoursPerValidation: 'x_cdt_certs.forecast.hours_per_validation',
    hoursPerMonth: 'x_cdt_certs.forecast.hours_per_month',
    emailValidationEndsOn: 'x_cdt_certs.validation.email_ends_on',
    serviceAddress: 'x_cdt_certs.mail.service_address',
} as const

export const RENEWAL_DEFAULT = {
    /** T3: 95 % within ten business days. */
    objectiveBusinessDays: 10,
    installBufferDays: 5,
    batchSize: 200,
    runLimit: 10_000,
    hoursPerRenewal: 1.5,
    hoursPerValidation: 0.5,
    hoursPerMonth: 320,
    /** L2 */
    emailValidationEndsOn: '2028-03-15',
    /** R6 */
    serviceAddress: 'Certificate_Services@state.ca.gov',
} as const

/** A setting that must be a whole number of at least `least`; anything else counts as not set. */
export function wholeNumber(text: string, least: number, fallback: number): number {
    const value = Number(text)
    return text.trim() !== '' && Number.isInteger(value) && value >= least ? value : fallback
}
