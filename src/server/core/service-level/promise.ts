/** What CDT promises for one task, in minutes of business time (T3). */
export interface ServicePromise {
    /** null where only an objective is promised. */
    targetMinutes: number | null
    objectiveMinutes: number
}

/** The warning marks: parts of the target (or of the objective, where there is no target) in percent. */
export interface WarningMarks {
    atRiskPercent: number
    criticalPercent: number
}

export const DEFAULT_MARKS: WarningMarks = { atRiskPercent: 60, criticalPercent: 80 }
