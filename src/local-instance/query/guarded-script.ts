/**
 * The expressions that a `javascript:` value of a condition may be. Conditions come from people, over REST and in lists,
 * so the platform runs their scripts in a sandbox, and since Zurich reads only simple expressions as "guarded script".
 * Here: one call on `gs` that only answers (dates, who asks), or one call of a method of a script include that says it
 * may be called from there; arguments are literals. Everything else is not run.
 */

const LITERAL = /(?:'[^'\\\n]*'|"[^"\\\n]*"|-?\d+(?:\.\d+)?|true|false)/.source
const ARGUMENTS = `\\(\\s*(?:${LITERAL}(?:\\s*,\\s*${LITERAL})*)?\\s*\\)`
const GS_CALL = new RegExp(`^gs\\.(\\w+)${ARGUMENTS}\\s*;?$`)
const USER_CALL = new RegExp(`^gs\\.getUser\\(\\)\\.(\\w+)${ARGUMENTS}\\s*;?$`)
const INCLUDE_CALL = new RegExp(`^new\\s+(?:global\\.)?((?:[a-z]\\w*\\.)?\\w+)\\(\\s*\\)\\.\\w+${ARGUMENTS}\\s*;?$`)

/** Members of `gs` that answer a date, a time or a part of one. */
const DATES =
    /^(beginning|end)Of|^(days|hours|minutes|months|quarters|years)Ago|^datePart$|^dateGenerate$|^(now|yesterday)/
const WHO = new Set(['getUserID', 'getUserName', 'getUserDisplayName'])
const OF_USER = new Set(['getID', 'getName', 'getMyGroups', 'getDepartmentID', 'getCompanyID', 'getEmail'])

/** Whether an expression may be run. `mayCall` says it of a script include, by `Name` or `scope.Name`. */
export function isGuardedScript(expression: string, mayCall: (include: string) => boolean): boolean {
    const text = expression.trim()
    const onGs = GS_CALL.exec(text)?.[1]
    if (onGs !== undefined) return DATES.test(onGs) || WHO.has(onGs)
    const onUser = USER_CALL.exec(text)?.[1]
    if (onUser !== undefined) return OF_USER.has(onUser)
    const include = INCLUDE_CALL.exec(text)?.[1]
    return include !== undefined && mayCall(include)
}
