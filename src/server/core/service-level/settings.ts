/** Settings of the service levels. The promises themselves are the durations of the definitions. */
export const SERVICE_LEVEL_PROPERTY = {
    atRiskPercent: 'x_cdt_certs.service_level.at_risk_percent',
    criticalPercent: 'x_cdt_certs.service_level.critical_percent',
    attainmentPercent: 'x_cdt_certs.service_level.attainment_percent',
} as const

/** T3: 95 % within the objective. */
export const DEFAULT_ATTAINMENT_PERCENT = 95
